// RUN: %check_clang_tidy %s %t -- -std=c++17

const char *Plain = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded Hugging Face API token (VNX-SEC-027, CWE-798); revoke it at huggingface.co/settings/tokens and read it with getenv("HF_TOKEN") [vnx-sec-027]
// CHECK-FIXES: const char *Plain = std::getenv("HF_TOKEN");

const char *TooShort = "hf_@33@";
const char *LongOne = "hf_@80d@";
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded Hugging Face API token
const char *WrongCase = "HF_@34@";
const char *OtherName = "xhf_@34@";
const char *Placeholder = "hf_@34x@";
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: hardcoded

int Padding = sizeof("x hf_@34@");
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: hardcoded

const wchar_t *Wide = L"hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: hardcoded
const char16_t *Utf16 = u"hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: hardcoded
const char32_t *Utf32 = U"\u00e9hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:33: warning: hardcoded
const char *Utf8 = u8"hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: hardcoded

// A name is no string.
int hf_@34@ = 0;
void hf_@36@() { (void)__func__; }
