#include "tools/vnx-scan/project/UnitReply.h"

#include "tools/vnx-scan-unit/Protocol.h"

#include <nlohmann/json.hpp>

namespace vnx::scan {

using Json = nlohmann::json;

namespace {

/// The fields of one object. What is missing or of another kind leaves its mark
/// in Good.
class Fields {
public:
  explicit Fields(const Json &Object) : Object(Object) {
    Good = Object.is_object();
  }

  void take(const char *Name, std::string &Target) {
    const Json *Value = find(Name);
    const auto *Text = Value ? Value->get_ptr<const std::string *>() : nullptr;
    auto Bytes = Text ? unit::toBytes(*Text) : std::nullopt;
    if (Bytes)
      Target = std::move(*Bytes);
    else
      Good = false;
  }
  void take(const char *Name, std::uint64_t &Target) {
    const Json *Value = find(Name);
    if (Value && Value->is_number_unsigned())
      Target = Value->get<std::uint64_t>();
    else
      Good = false;
  }
  void take(const char *Name, bool &Target) {
    const Json *Value = find(Name);
    if (Value && Value->is_boolean())
      Target = Value->get<bool>();
    else
      Good = false;
  }
  const Json *find(const char *Name) {
    auto Found = Good ? Object.find(Name) : Object.end();
    if (Found != Object.end())
      return &*Found;
    Good = false;
    return nullptr;
  }

  bool Good;

private:
  const Json &Object;
};

bool readFinding(const Json &Object, UnitFinding &Result) {
  Fields From(Object);
  token::Finding &Found = Result.Found;
  From.take("path", Found.Path);
  From.take("begin", Found.Begin);
  From.take("end", Found.End);
  From.take("line", Found.Line);
  From.take("column", Found.Column);
  bool IsIssued = false;
  From.take("issued", IsIssued);
  Found.Level = IsIssued ? token::Confidence::High : token::Confidence::Medium;
  From.take("redacted", Found.Redacted);
  From.take("remedy", Found.Remedy);
  From.take("noFixReason", Found.NoFixReason);
  From.take("suppressedBy", Found.SuppressedBy);
  From.take("length", Result.Length);
  From.take("digest", Result.Digest);
  From.take("placeholder", Result.IsPlaceholder);
  const Json *Fix = From.find("fix");
  if (!Fix || !Fix->is_array())
    return false;
  for (const Json &Each : *Fix) {
    Fields Edit(Each);
    token::Edit &New = Found.Fix.emplace_back();
    Edit.take("begin", New.Begin);
    Edit.take("end", New.End);
    Edit.take("text", New.Text);
    if (!Edit.Good)
      return false;
  }
  return From.Good && Found.Begin <= Found.End;
}

} // namespace

std::string unitRequest(const CompileCommand &Command,
                        const token::RuleOptions &Rule) {
  Json Arguments = Json::array();
  for (const std::string &Word : Command.Arguments)
    Arguments.push_back(unit::toCharacters(Word));
  Json Request = {{"directory", unit::toCharacters(Command.Directory)},
                  {"file", unit::toCharacters(Command.File)},
                  {"arguments", std::move(Arguments)},
                  {"options",
                   {{"EnvVar", Rule.EnvVar},
                    {"FixStyle", std::string(token::toString(Rule.Style))}}}};
  return Request.dump() + '\n';
}

ReplyLine readReplyLine(std::string_view Line, UnitReply &Reply) {
  Json Object = Json::parse(Line, nullptr, /*allow_exceptions=*/false);
  if (!Object.is_object() || Object.size() != 1)
    return ReplyLine::Broken;
  const std::string &Kind = Object.begin().key();
  const Json &Content = Object.begin().value();
  if (Kind == "done")
    return ReplyLine::Last;
  if (Kind == "finding") {
    UnitFinding New;
    if (!readFinding(Content, New))
      return ReplyLine::Broken;
    Reply.Findings.push_back(std::move(New));
    return ReplyLine::More;
  }
  if (Kind == "file") {
    std::string Path, Digest;
    Fields File(Content);
    File.take("path", Path);
    File.take("sha256", Digest);
    if (!File.Good)
      return ReplyLine::Broken;
    Reply.Files[std::move(Path)] = std::move(Digest);
    return ReplyLine::More;
  }
  if (Kind == "hidden") {
    std::string Path;
    token::Span Part;
    Fields From(Content);
    From.take("path", Path);
    From.take("begin", Part.Begin);
    From.take("end", Part.End);
    if (!From.Good || Part.End < Part.Begin)
      return ReplyLine::Broken;
    Reply.Hidden[std::move(Path)].push_back(Part);
    return ReplyLine::More;
  }
  const auto *Text = Content.get_ptr<const std::string *>();
  auto Bytes = Kind == "error" && Text ? unit::toBytes(*Text) : std::nullopt;
  if (!Bytes)
    return ReplyLine::Broken;
  Reply.Error = std::move(*Bytes);
  return ReplyLine::More;
}

} // namespace vnx::scan
