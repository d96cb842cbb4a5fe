void login(const char *);
void function() {
  static const char *Token = "hf_@34@";
  login("hf_@34@");
  login(Token);
}
