#include "checks/pieces/OpenCalls.h"

#include <algorithm>
#include <iterator>

namespace vnx::pieces {

/// Functions that put text together, see ComposedText.cpp, and words before a
/// parenthesis that call nothing.
static bool mayCompose(std::string_view Callee) {
  static constexpr std::string_view Names[] = {
      "strcat",  "strncat",       "strcpy",   "strncpy",
      "sprintf", "snprintf",      "format",   "StrCat",
      "return",  "sizeof",        "if",       "while",
      "for",     "switch",        "case",     "typeof",
      "defined", "__extension__", "_Generic", "__builtin_choose_expr"};
  return std::find(std::begin(Names), std::end(Names), Callee) !=
         std::end(Names);
}

/// Takes up what is open in another branch. A callee that is another there is
/// not known.
static void merge(std::vector<std::string_view> &One,
                  std::vector<std::string_view> Other) {
  if (One.size() < Other.size())
    One.swap(Other);
  for (std::size_t I = 0; I < Other.size(); ++I)
    if (One[I] != Other[I])
      One[I] = OpenCalls::Unknown;
}

bool OpenCalls::hasUnknown() const {
  return std::find(Callees.begin(), Callees.end(), Unknown) != Callees.end();
}

bool OpenCalls::isCall() const {
  return !Callees.empty() && !Callees.back().empty() &&
         !mayCompose(Callees.back());
}

void OpenCalls::close() {
  // A project may have a macro that is called as a function is.
  ClosedCall = !Callees.empty() && !Callees.back().empty();
  if (!Callees.empty())
    Callees.pop_back();
}

void OpenCalls::startCondition() {
  Before.push_back(Callees);
  Behind.emplace_back();
}

void OpenCalls::otherBranch() {
  if (Before.empty())
    return;
  merge(Behind.back(), Callees);
  Callees = Before.back();
}

void OpenCalls::endCondition() {
  if (Before.empty())
    return;
  merge(Callees, std::move(Behind.back()));
  // None of the branches may be there.
  merge(Callees, std::move(Before.back()));
  Before.pop_back();
  Behind.pop_back();
}

void OpenCalls::startMacro() {
  Outside = std::move(Callees);
  Callees.clear();
}

void OpenCalls::endMacro() { Callees = std::move(Outside); }

} // namespace vnx::pieces
