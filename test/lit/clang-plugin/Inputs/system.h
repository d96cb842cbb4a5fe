inline const char *fromSystem() { return "hf_@34@"; }
#define FROM_SYSTEM "hf_@34@"
