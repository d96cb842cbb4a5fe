//===- EditorMessages.cpp - what the editor is told of our findings -------===//
//
// clangd words two things by itself: the link behind a check's name, which for
// a check it does not know leads nowhere, and the title of a quick fix of one
// edit, which spells out what is replaced. Both are put right on their way out.
//
//===----------------------------------------------------------------------===//

#include "checks/token/Redaction.h"
#include "checks/token/Rule.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#define NEW_JSON_TRANSPORT                                                     \
  "_ZN5clang6clangd16newJSONTransportEP8_IO_FILERN4llvm11raw_ostreamEPS4_"     \
  "bNS0_15JSONStreamStyleE"

namespace json = llvm::json;

namespace vnx::clangd {

class MessageHandler;

/// Has the virtual functions of clangd's class of that name in their order,
/// since its header is not packaged. Not in an anonymous namespace, where the
/// compiler would know every class derived from it, and be wrong.
class Transport {
public:
  virtual ~Transport() = default;
  virtual void notify(llvm::StringRef Method, json::Value Params) = 0;
  virtual void call(llvm::StringRef Method, json::Value Params,
                    json::Value Id) = 0;
  virtual void reply(json::Value Id, llvm::Expected<json::Value> Result) = 0;
  virtual llvm::Error loop(MessageHandler &Handler) = 0;
};

std::unique_ptr<Transport>
realNewTransport(std::FILE *In, llvm::raw_ostream &Out,
                 llvm::raw_ostream *InMirror, bool Pretty,
                 int Style) asm("__real_" NEW_JSON_TRANSPORT);
std::unique_ptr<Transport>
newTransport(std::FILE *In, llvm::raw_ostream &Out, llvm::raw_ostream *InMirror,
             bool Pretty, int Style) asm("__wrap_" NEW_JSON_TRANSPORT);

/// The objects among the elements of \p List, which may be null.
template <typename Function>
static void forEachObject(json::Array *List, Function Visit) {
  if (List)
    for (json::Value &Element : *List)
      if (json::Object *Object = Element.getAsObject())
        Visit(*Object);
}

static bool isOurs(const json::Object &Diagnostic) {
  return Diagnostic.getString("code") ==
         llvm::StringRef(token::Rule.CheckName.data(),
                         token::Rule.CheckName.size());
}

/// \p Action is a CodeAction, or a Command where the editor knows no other
/// form; that one does not say what it is for. \p Ours if it is known to fix a
/// finding of ours.
static void retitle(json::Object &Action, bool Ours = false) {
  std::optional<llvm::StringRef> Title = Action.getString("title");
  if (!Title)
    return;
  forEachObject(Action.getArray("diagnostics"),
                [&](json::Object &Of) { Ours |= isOurs(Of); });
  Action["title"] = Ours ? "read the token from the environment"
                         : token::redactAll(Title->str());
}

static void putRight(json::Object &Diagnostic) {
  if (!isOurs(Diagnostic))
    return;
  if (json::Object *Description = Diagnostic.getObject("codeDescription"))
    (*Description)["href"] = std::string(token::Rule.HelpUri);
  forEachObject(Diagnostic.getArray("codeActions"),
                [](json::Object &Action) { retitle(Action, /*Ours=*/true); });
}

class OurTransport final : public Transport {
public:
  explicit OurTransport(std::unique_ptr<Transport> Real)
      : Real(std::move(Real)) {}

  void notify(llvm::StringRef Method, json::Value Params) override {
    if (json::Object *Object = Params.getAsObject())
      forEachObject(Object->getArray("diagnostics"), putRight);
    Real->notify(Method, std::move(Params));
  }

  void call(llvm::StringRef Method, json::Value Params,
            json::Value Id) override {
    Real->call(Method, std::move(Params), std::move(Id));
  }

  void reply(json::Value Id, llvm::Expected<json::Value> Result) override {
    // Of all answers only the list of code actions has titles.
    if (Result)
      forEachObject(Result->getAsArray(),
                    [](json::Object &Action) { retitle(Action); });
    Real->reply(std::move(Id), std::move(Result));
  }

  llvm::Error loop(MessageHandler &Handler) override {
    return Real->loop(Handler);
  }

private:
  std::unique_ptr<Transport> Real;
};

std::unique_ptr<Transport> newTransport(std::FILE *In, llvm::raw_ostream &Out,
                                        llvm::raw_ostream *InMirror,
                                        bool Pretty, int Style) {
  return std::make_unique<OurTransport>(
      realNewTransport(In, Out, InMirror, Pretty, Style));
}

} // namespace vnx::clangd
