//===- main.cpp - the C-family pass as a servant of vnx-scan --------------===//

#include "tools/vnx-scan-unit/Job.h"
#include "tools/vnx-scan-unit/Protocol.h"
#include "tools/vnx-scan-unit/Reply.h"
#include "tools/vnx-scan-unit/UnitScan.h"

#include "llvm/Support/raw_ostream.h"

#include <iostream>
#include <string>

using namespace vnx::unit;

int main(int argc, char **) {
  if (argc > 1) {
    llvm::errs() << ProgramName
                 << " takes no arguments; it is started by vnx-scan -p\n";
    return 2;
  }
  std::ios::sync_with_stdio(false);
  for (std::string Line; std::getline(std::cin, Line);) {
    llvm::Expected<Job> Unit = parseJob(Line);
    if (!Unit) {
      UnitResult Failed;
      Failed.Error = llvm::toString(Unit.takeError());
      writeReply(Failed, llvm::outs());
      continue;
    }
    writeReply(scanUnit(*Unit), llvm::outs());
  }
  return 0;
}
