const char *NAME = "hf_@34@";
