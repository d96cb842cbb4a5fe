//===- NoCertificates.cpp - libgit2 starts without the network ------------===//
//
// When it starts, the libgit2 of Debian parses the system's 140 certificates,
// in case somebody fetches: 7 of the 20 ms that a scan of three staged files
// takes. vnx-scan asks no server for anything, so this takes the place of the
// library function that does it. No TLS connection could be made after that.
//
// A function that the program exports wins over that of a library. libgit2 has
// no option for this that could be set before it starts, and takes the failure
// as that of a system without certificates. Where it is built with another TLS
// library, this is never called.
//
//===----------------------------------------------------------------------===//

extern "C" __attribute__((visibility("default"))) int
mbedtls_x509_crt_parse_file(void * /*Chain*/, const char * /*Path*/) {
  constexpr int FileIoError = -0x2900;
  return FileIoError;
}
