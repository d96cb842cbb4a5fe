#include "checks/pieces/TypeDeclarations.h"

namespace vnx::pieces {

bool TypeDeclarations::declare(const CToken &Before, const CToken &Next) const {
  for (const char *Word :
       {"class", "concept", "enum", "struct", "typename", "union", "using"})
    if (Before.isName(Word))
      return true;
  if (InHead && (Next.is('{') || Next.is(':') || Next.isName("final")))
    return true;
  // `typedef struct {...} string_view;`
  if (Before.is('}') && (Next.is(';') || Next.is(',')))
    return true;
  bool EndsTypedef = InTypedef && TypedefBraces == 0;
  bool IsLast = Next.is(';') || (EndsTypedef && Next.is(','));
  // `typedef T (size_t)`, `typedef T size_t[2]`
  if (EndsTypedef && (Next.is('[') || (Before.is('(') && Next.is(')'))))
    return true;
  // `using std::size_t`
  return IsLast && (EndsTypedef || InUsing) && !IsBehindStd;
}

void TypeDeclarations::watch(const CToken &T) {
  if (T.What == CToken::Kind::Name) {
    InTypedef = InTypedef || T.Text == "typedef";
    InUsing = InUsing || T.Text == "using";
    InHead = InHead || T.Text == "class" || T.Text == "struct" ||
             T.Text == "union" || T.Text == "enum";
    IsBehindStd = T.Text == "std" || T.Text == "using";
  } else if (T.is(';')) {
    // Those of its fields do not end it.
    InTypedef = InTypedef && TypedefBraces > 0;
    InUsing = InHead = false;
  } else if (T.is('{') || T.is('}') || T.is('=')) {
    InHead = InUsing = false;
    if (!InTypedef)
      TypedefBraces = 0;
    else if (T.is('{'))
      ++TypedefBraces;
    else if (T.is('}') && TypedefBraces > 0)
      --TypedefBraces;
  }
}

} // namespace vnx::pieces
