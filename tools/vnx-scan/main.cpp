//===- main.cpp - vnx-scan: its exit code is decided here -----------------===//

#include "checks/raw/Language.h"
#include "tools/vnx-scan/Pipeline.h"
#include "tools/vnx-scan/input/Arguments.h"
#include "tools/vnx-scan/input/Options.h"
#include "tools/vnx-scan/input/RingReader.h"
#include "tools/vnx-scan/output/LanguageList.h"
#include "tools/vnx-scan/output/Reporting.h"
#include "tools/vnx-scan/output/RulePage.h"
#include "tools/vnx-scan/project/ProjectScan.h"

#include <cerrno>
#include <chrono>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <fcntl.h>
#include <string_view>
#include <thread>
#include <unistd.h>

using namespace vnx::scan;

enum ExitCode { NothingFound = 0, Found = 1, Incomplete = 2 };

/// Fills the three standard descriptors if the caller closed them, so that no
/// file opened later takes their place. Each is filled for the wrong direction:
/// using it has to fail.
static void fillStandardDescriptors() {
  for (int Descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (::fcntl(Descriptor, F_GETFD) == -1 && errno == EBADF)
      ::open("/dev/null", Descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

static bool isSet(const char *Variable) {
  const char *Value = std::getenv(Variable);
  return Value && *Value;
}

static Surroundings lookAround() {
  Surroundings Result;
  Result.OutIsTerminal = ::isatty(STDOUT_FILENO);
  Result.ErrIsTerminal = ::isatty(STDERR_FILENO);
  const char *Terminal = std::getenv("TERM");
  Result.NoColor =
      isSet("NO_COLOR") || (Terminal && std::string_view(Terminal) == "dumb");
  Result.ErrCanErase = Result.ErrIsTerminal &&
                       !(Terminal && std::string_view(Terminal) == "dumb");
  Result.Cores = std::thread::hardware_concurrency();
  return Result;
}

/// The code of a program that has said all it had to say on \p Out.
static int finish(OutputStream &Out, OutputStream &Err, int Code, bool Color) {
  Out.flush();
  if (int Error = Out.error()) {
    Err << errorLine(std::string("cannot write to standard output: ") +
                         std::strerror(Error) +
                         "; what is missing there was not shown",
                     Color);
    Code = Incomplete;
  }
  Err.flush();
  return Code;
}

static int run(int Argc, char **Argv, OutputStream &Out, OutputStream &Err) {
  auto Start = std::chrono::steady_clock::now();
  Surroundings Around = lookAround();
  bool ColorErr = Around.ErrIsTerminal && !Around.NoColor;
  auto Refuse = [&](const UsageError &Error) {
    Err << errorLine(Error.Message + "; see vnx-scan --help", ColorErr);
    return finish(Out, Err, Incomplete, ColorErr);
  };

  auto Typed = parseArguments({Argv + 1, Argv + Argc});
  if (const auto *Error = std::get_if<UsageError>(&Typed))
    return Refuse(*Error);
  const auto &Words = std::get<Arguments>(Typed);
  if (Words.Help || Words.Version) {
    Out << (Words.Help ? helpText() : versionText());
    return finish(Out, Err, NothingFound, ColorErr);
  }
  if (Words.Explain) {
    Out << rulePage();
    return finish(Out, Err, NothingFound, ColorErr);
  }
  if (Words.ListLanguages) {
    Out << languageList(vnx::raw::languages());
    return finish(Out, Err, NothingFound, ColorErr);
  }
  auto Settled = settle(Words, Around);
  if (const auto *Error = std::get_if<UsageError>(&Settled))
    return Refuse(*Error);
  const auto &Wanted = std::get<Options>(Settled);

  if (Wanted.Io == Options::IoKind::Uring && !RingReader::create(1))
    return Refuse({"--io=uring: this system has no io_uring, or forbids it; "
                   "--io=auto does without"});

  Reporting Reports(Wanted, Out, Err, /*Immediate=*/Around.OutIsTerminal);
  if (auto Error = Reports.begin()) {
    Err << errorLine(textOf(*Error), Wanted.ColorErr);
    return finish(Out, Err, Incomplete, Wanted.ColorErr);
  }
  Totals All = Wanted.BuildDirectory
                   ? scanProject(Wanted, Reports.sink(), Reports.counts())
                   : scanAll(Wanted, Reports.sink(), Reports.counts());
  All.Seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - Start)
          .count();
  Reports.finish(All);
  // What is not there any more is not found.
  std::uint64_t Left = All.Fixing == Totals::FixMode::Applied
                           ? All.Findings - All.Fixed
                           : All.Findings;
  int Code = All.Errors                 ? Incomplete
             : Left && !Wanted.ExitZero ? Found
                                        : NothingFound;
  return finish(Out, Err, Code, Wanted.ColorErr);
}

int main(int Argc, char **Argv) {
  fillStandardDescriptors();
  // A reader that goes away is seen by the write that fails.
  std::signal(SIGPIPE, SIG_IGN);
  // For the widths of characters only; our output is UTF-8 in any locale.
  if (!std::setlocale(LC_CTYPE, "C.UTF-8"))
    std::setlocale(LC_CTYPE, "");
  OutputStream Out(STDOUT_FILENO);
  OutputStream Err(STDERR_FILENO);
  try {
    return run(Argc, Argv, Out, Err);
  } catch (const std::exception &E) {
    Err << errorLine(std::string("cannot go on: ") + E.what(), false);
    Err.flush();
    return Incomplete;
  }
}
