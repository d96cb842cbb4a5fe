#include "tools/vnx-scan-unit/Job.h"

#include "checks/token/Redaction.h"
#include "tools/vnx-scan-unit/Protocol.h"

#include "llvm/Support/JSON.h"

namespace vnx::unit {

static llvm::Error badJob(llvm::StringRef What) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 What.str().c_str());
}

/// Puts the bytes of \p Value, a text, into \p Target.
static bool take(const llvm::json::Value *Value, std::string &Target) {
  auto Text = Value ? Value->getAsString() : decltype(Value->getAsString())();
  if (!Text)
    return false;
  auto Bytes = toBytes({Text->data(), Text->size()});
  if (Bytes)
    Target = std::move(*Bytes);
  return Bytes.has_value();
}

llvm::Expected<Job> parseJob(llvm::StringRef Line) {
  llvm::Expected<llvm::json::Value> Parsed = llvm::json::parse(Line);
  if (!Parsed)
    return Parsed.takeError();
  const llvm::json::Object *Fields = Parsed->getAsObject();
  Job Result;
  const llvm::json::Array *Arguments =
      Fields ? Fields->getArray("arguments") : nullptr;
  if (!Arguments || !take(Fields->get("directory"), Result.Directory) ||
      !take(Fields->get("file"), Result.File))
    return badJob("a unit has a directory, a file and arguments");
  for (const llvm::json::Value &Argument : *Arguments)
    if (!take(&Argument, Result.Arguments.emplace_back()))
      return badJob("an argument is no text");
  if (const llvm::json::Object *Options = Fields->getObject("options"))
    for (const auto &[Name, Value] : *Options) {
      std::string Text;
      if (!take(&Value, Text))
        return badJob("the value of an option is no text");
      llvm::StringRef Key = Name;
      if (auto Error =
              token::setOption(Result.Rule, {Key.data(), Key.size()}, Text))
        return badJob(token::redactAll(*Error));
    }
  return Result;
}

} // namespace vnx::unit
