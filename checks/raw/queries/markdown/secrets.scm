(fenced_code_block (info_string (language) @language) (code_fence_content) @embedded)
(html_block) @text
