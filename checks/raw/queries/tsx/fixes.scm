; inherits: typescript
(jsx_attribute (string) @attribute)
