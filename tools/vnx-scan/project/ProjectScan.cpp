#include "tools/vnx-scan/project/ProjectScan.h"

#include "checks/token/Digest.h"
#include "tools/vnx-scan/Pipeline.h"
#include "tools/vnx-scan/input/Selection.h"
#include "tools/vnx-scan/output/ReadFile.h"
#include "tools/vnx-scan/project/CompileCommands.h"
#include "tools/vnx-scan/project/MergeFindings.h"
#include "tools/vnx-scan/project/OnThreads.h"
#include "tools/vnx-scan/project/Prefilter.h"
#include "tools/vnx-scan/project/ProjectFiles.h"
#include "tools/vnx-scan/project/UnitProgram.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <mutex>
#include <variant>

namespace vnx::scan {

namespace {

using Event = std::variant<raw::Report, ScanError>;

const std::string &pathOf(const Event &E) {
  const auto *Report = std::get_if<raw::Report>(&E);
  return Report ? Report->Found.Path : std::get<ScanError>(E).Path;
}

/// Keeps what the raw pass says until the units are done.
class HeldEvents : public Sink {
public:
  void finding(const raw::Report &Found) override { All.push_back(Found); }
  void error(const ScanError &Error) override { All.push_back(Error); }
  void finish(const Totals &) override {}

  std::vector<Event> All;
};

/// One unit that was selected.
struct Unit {
  const CompileCommand *Command;
  const ProjectFile *File;
};

class Project {
public:
  Project(const Options &Settled, Sink &Target)
      : Settled(Settled), Target(Target) {}

  Totals scan(ScanCounts &Counts) {
    readCommands();
    std::set<std::string> Extensions;
    for (const CompileCommand &Command : Commands)
      Extensions.emplace(extensionOf(Command.File));
    Files.emplace(std::move(Extensions));
    All = scanAll(Settled, Held, Counts, &*Files);
    selectUnits();
    parseUnits();
    merge();
    tell();
    return All;
  }

private:
  void fail(ScanError Error) {
    ++All.Errors;
    Held.All.push_back(std::move(Error));
    IsInOrder = false;
  }

  void readCommands() {
    auto Read = readCompileCommands(*Settled.BuildDirectory);
    if (auto *Error = std::get_if<ScanError>(&Read))
      Broken = std::move(*Error);
    else
      Commands = std::move(std::get<std::vector<CompileCommand>>(Read));
  }

  /// True if \p Path, which is not there, is below what is to be scanned.
  bool isBelowPaths(const std::string &Path) const {
    for (const std::string &Typed : Settled.Paths) {
      std::string Root = canonicalPath(Typed);
      if (!Root.empty() &&
          (Root == "/" || Path.compare(0, Root.size() + 1, Root + '/') == 0))
        return true;
    }
    return false;
  }

  void selectUnits() {
    if (Broken)
      return fail(std::move(*Broken));
    for (const CompileCommand &Command : Commands) {
      std::string Path = Command.path();
      std::string Canonical = canonicalPath(Path);
      if (const ProjectFile *File = Files->find(Canonical)) {
        Units.push_back({&Command, File});
        continue;
      }
      std::error_code Ignored;
      if (Canonical.empty() &&
          isBelowPaths(
              std::filesystem::weakly_canonical(Path, Ignored).string()))
        fail({std::filesystem::path(Path).lexically_normal().string(),
              "is in compile_commands.json, but there is no such file",
              "build the project, so that what is generated is there", false});
    }
    All.Units.emplace();
    All.Units->Total = Units.size();
    if (!Settled.Prefilter)
      return;
    std::vector<const CompileCommand *> Judged;
    for (const Unit &U : Units)
      Judged.push_back(U.Command);
    std::vector<Verdict> Verdicts = judgeUnits(Judged, Settled.Threads);
    std::vector<Unit> Suspicious;
    for (std::size_t I = 0; I < Units.size(); ++I)
      if (Verdicts[I].Why != pieces::Suspicion::None)
        Suspicious.push_back(Units[I]);
    tellReasons(Verdicts);
    Units = std::move(Suspicious);
    All.Units->Suspicious = Units.size();
  }

  /// Sums up why Units, all of them, have these \p Verdicts.
  void tellReasons(const std::vector<Verdict> &Verdicts) {
    std::map<std::string, std::string> Shown;
    auto ShownPath = [&](const std::string &Path) -> const std::string & {
      auto [At, IsNew] = Shown.try_emplace(Path, Path);
      if (IsNew)
        if (const ProjectFile *File = Files->find(canonicalPath(Path)))
          At->second = File->Path;
      return At->second;
    };
    std::map<std::string, UnitReason> ByText;
    for (std::size_t I = 0; I < Units.size(); ++I) {
      if (Verdicts[I].Why == pieces::Suspicion::None)
        continue;
      UnitReason Reason;
      for (const Verdict::Place &Place : Verdicts[I].Places)
        Reason.Places.push_back(
            {Place.Path.empty() ? Place.Path : ShownPath(Place.Path),
             Place.Found.Line, pieces::textOf(Place.Found)});
      UnitReason &Known =
          ByText.try_emplace(textOf(Reason), std::move(Reason)).first->second;
      ++Known.Count;
      if (Settled.ShowUnits)
        Known.Units.push_back(Units[I].File->Path);
    }
    std::vector<UnitReason> &Reasons = All.Units->Reasons;
    for (auto &[Text, Reason] : ByText) {
      std::sort(Reason.Units.begin(), Reason.Units.end());
      Reasons.push_back(std::move(Reason));
    }
    std::stable_sort(Reasons.begin(), Reasons.end(),
                     [](const UnitReason &A, const UnitReason &B) {
                       return A.Count > B.Count;
                     });
  }

  /// Parses the units, as many at a time as there are threads.
  void parseUnits() {
    if (Units.empty())
      return;
    auto Found = findUnitProgram();
    if (auto *Error = std::get_if<ScanError>(&Found))
      return fail(std::move(*Error));
    const auto &Path = std::get<std::string>(Found);
    std::atomic<std::size_t> Next{0}, Parsed{0};
    std::mutex Mutex;
    std::vector<std::pair<std::size_t, ScanError>> Errors;
    onThreads(std::min<std::size_t>(Settled.Threads, Units.size()), [&] {
      UnitProgram Program(Path);
      for (std::size_t I; (I = Next++) < Units.size();) {
        const Unit &U = Units[I];
        UnitReply Reply;
        auto Died =
            Program.ask(unitRequest(*U.Command, U.File->Rules->Rule), Reply);
        std::optional<ScanError> Error;
        if (Died)
          Error = {U.File->Path,
                   fmt::format("is not parsed: {} {}", Path, *Died),
                   "it was scanned by its bytes only", false};
        else if (Reply.Error)
          Error = {U.File->Path, "does not compile: " + *Reply.Error,
                   "it was scanned by its bytes; what only a compiler sees of "
                   "it may be missing",
                   false};
        Gathered.add(I, std::move(Reply));
        if (!Died)
          ++Parsed;
        if (!Error)
          continue;
        std::lock_guard<std::mutex> Lock(Mutex);
        Errors.emplace_back(I, std::move(*Error));
      }
    });
    All.Units->Parsed = Parsed;
    std::sort(Errors.begin(), Errors.end(),
              [](const auto &A, const auto &B) { return A.first < B.first; });
    for (auto &[Unit, Error] : Errors)
      fail(std::move(Error));
  }

  /// Finds those of \p Parsed whose names did not say that a unit may have
  /// them.
  void findOthers(const std::map<std::string, UnitFindings::File> &Parsed) {
    std::set<std::string> Wanted;
    for (const auto &[Path, Unused] : Parsed)
      if (!Files->find(Path))
        Wanted.insert(Path);
    if (Wanted.empty())
      return;
    std::unique_ptr<EntryList> List = selectEntries(Settled);
    token::RootPaths Paths;
    while (auto Entry = List->next())
      Files->addIfWanted(*Entry, Paths, Wanted);
  }

  void merge() {
    std::map<std::string, UnitFindings::File> Parsed = Gathered.take();
    if (Parsed.empty())
      return;
    findOthers(Parsed);
    // What was not scanned is not reported.
    std::map<std::string, std::pair<const ProjectFile *, UnitFindings::File *>>
        ByPath;
    for (auto &[Canonical, Content] : Parsed)
      if (const ProjectFile *File = Files->find(Canonical))
        ByPath[File->Path] = {File, &Content};

    std::map<std::string, std::vector<raw::Report>> Raw;
    std::vector<Event> Others;
    for (Event &E : Held.All) {
      auto *Report = std::get_if<raw::Report>(&E);
      if (Report && ByPath.count(Report->Found.Path))
        Raw[Report->Found.Path].push_back(std::move(*Report));
      else
        Others.push_back(std::move(E));
    }
    Held.All = std::move(Others);
    IsInOrder = false;
    for (auto &[Path, Each] : ByPath) {
      auto &[File, Content] = Each;
      auto Read = readFile(Path);
      std::string Text;
      if (auto *Error = std::get_if<ScanError>(&Read))
        fail(std::move(*Error));
      else
        Text = std::move(std::get<FileContent>(Read).Text);
      if (token::sha256(Text) != Content->Digest)
        fail({Path, "was changed while it was scanned", "scan again", false});
      for (raw::Report &Merged : mergeFindings(*File, std::move(Raw[Path]),
                                               std::move(*Content), Text))
        Held.All.push_back(std::move(Merged));
    }
  }

  void tell() {
    if (!IsInOrder)
      std::stable_sort(
          Held.All.begin(), Held.All.end(),
          [](const Event &A, const Event &B) { return pathOf(A) < pathOf(B); });
    All.Findings = All.Suppressed = 0;
    for (const Event &E : Held.All) {
      if (const auto *Error = std::get_if<ScanError>(&E)) {
        Target.error(*Error);
        continue;
      }
      const auto &Report = std::get<raw::Report>(E);
      ++(Report.Found.SuppressedBy.empty() ? All.Findings : All.Suppressed);
      Target.finding(Report);
    }
  }

  const Options &Settled;
  Sink &Target;
  Totals All;
  HeldEvents Held;
  /// They are as the walk gave them.
  bool IsInOrder = true;
  std::optional<ScanError> Broken;
  std::vector<CompileCommand> Commands;
  std::optional<ProjectFiles> Files;
  std::vector<Unit> Units;
  UnitFindings Gathered;
};

} // namespace

Totals scanProject(const Options &Settled, Sink &Target, ScanCounts &Counts) {
  return Project(Settled, Target).scan(Counts);
}

} // namespace vnx::scan
