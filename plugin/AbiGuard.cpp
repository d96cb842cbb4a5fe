//===- AbiGuard.cpp - refuses a host of another Clang version -------------===//
//
// Clang's C++ interface changes with every release. A module built for 19 loads
// into 22 without a word, registers nothing that 22 can see, and every file
// looks clean. So the first thing that runs when the module is loaded compares
// versions, and ends the process where they differ.
//
//===----------------------------------------------------------------------===//

#include "clang/Basic/Version.h"

#include <cstdio>
#include <cstdlib>
#include <string>

/// `MAJOR.MINOR` of a text such as "Debian clang version 19.1.7 (3)".
static std::string majorMinor(const std::string &Version) {
  static const char Lead[] = "clang version ";
  std::size_t Begin = Version.find(Lead);
  if (Begin == std::string::npos)
    return Version;
  Begin += sizeof(Lead) - 1;
  std::size_t Dot = Version.find('.', Begin);
  std::size_t End = Version.find_first_not_of("0123456789", Dot + 1);
  return Version.substr(Begin, End - Begin);
}

// Before every other initializer of the module: those touch classes whose
// layout may differ.
__attribute__((constructor(101))) static void refuseOtherClang() {
  std::string Host = majorMinor(clang::getClangFullVersion());
  std::string Built =
      std::to_string(CLANG_VERSION_MAJOR) + "." +
      std::to_string(CLANG_VERSION_MINOR);
  if (Host == Built)
    return;
  std::string HostMajor = Host.substr(0, Host.find('.'));
  std::fprintf(stderr,
               "error: this VNX-SEC-027 module was built for Clang %s and was "
               "loaded by Clang %s, where it would report nothing; use the "
               "module built for Clang %s: script/build llvm-%s makes it in "
               "build/llvm-%s/lib\n",
               Built.c_str(), Host.c_str(), Host.c_str(), HostMajor.c_str(),
               HostMajor.c_str());
  std::fflush(stderr);
  // Not exit(): the host's destructors would run beside our half-loaded module.
  std::_Exit(2);
}
