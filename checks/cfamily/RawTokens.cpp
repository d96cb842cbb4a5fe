#include "checks/cfamily/RawTokens.h"

#include "clang/Lex/Lexer.h"

using namespace clang;

namespace vnx::cfamily {

RawTokens::RawTokens(llvm::StringRef Code, const LangOptions &LangOpts,
                     Comments Mode)
    : Buffer(Code.str()) {
  const char *Start = Buffer.c_str();
  Lexer Lex(SourceLocation(), LangOpts, Start, Start, Start + Buffer.size());
  Lex.SetCommentRetentionState(Mode == Comments::Keep);
  for (bool AtEnd = false; !AtEnd;) {
    Token Tok;
    AtEnd = Lex.LexFromRawLexer(Tok);
    if (Tok.is(tok::eof))
      break;
    std::size_t End = Lex.getBufferLocation() - Start;
    Tokens.push_back({Tok, End - Tok.getLength(), End});
  }
}

} // namespace vnx::cfamily
