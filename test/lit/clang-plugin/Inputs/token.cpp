void login(const char *);
void function() {
  const char *Token = "hf_@34@";
  login(Token);
#ifdef OWN
#warning "a warning of the compiler"
#endif
}
