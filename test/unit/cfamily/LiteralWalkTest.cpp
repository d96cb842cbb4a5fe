#include "checks/cfamily/LiteralWalk.h"

#include "checks/cfamily/OwnDecls.h"
#include "test/unit/cfamily/ParsedCode.h"

#include "clang/AST/RecursiveASTVisitor.h"

#include <gtest/gtest.h>

#include <string>

using namespace clang;
using namespace vnx::cfamily;

namespace {

/// What the walk has to visit: what Clang's own visitor does, in its order.
class EveryNode : public RecursiveASTVisitor<EveryNode> {
public:
  bool shouldVisitTemplateInstantiations() const { return true; }
  bool shouldVisitImplicitCode() const { return true; }

  bool VisitStringLiteral(StringLiteral *Literal) {
    Seen += Literal->getBytes().str() + ' ';
    return true;
  }
  bool VisitCharacterLiteral(CharacterLiteral *Character) {
    Seen += static_cast<char>(Character->getValue());
    Seen += ' ';
    return true;
  }
  bool VisitInitListExpr(InitListExpr *List) {
    Seen += '{' + std::to_string(List->getNumInits()) + "} ";
    return true;
  }

  std::string Seen;
};

std::string walked(const std::string &Code, const std::string &Standard) {
  vnx::test::ParsedCode Parsed(Code, Standard);
  std::string Seen;
  walkLiterals(
      ownDecls(Parsed.context()),
      [&](const StringLiteral &Literal) {
        Seen += Literal.getBytes().str() + ' ';
      },
      [&](const CharacterLiteral &Character) {
        Seen += static_cast<char>(Character.getValue());
        Seen += ' ';
      },
      [&](const InitListExpr &List) {
        Seen += '{' + std::to_string(List.getNumInits()) + "} ";
      });
  EveryNode Every;
  for (Decl *D : Parsed.context().getTraversalScope())
    Every.TraverseDecl(D);
  EXPECT_EQ(Seen, Every.Seen) << Code;
  return Seen;
}

TEST(LiteralWalk, KeepsTheOrderOfTheText) {
  EXPECT_EQ(walked(R"cpp(
    int f(const char *, ...);
    int g(int a) {
      if (f("1") + f("2") * -f("3")) return f("4", "5");
      else for (int i = f("6"); i < f("7"); i += f("8")) f("9");
      do { f("10"); } while (f("11"));
      switch (f("12")) { case 1: f("13"); default: ; }
      return a ? f("14") : "15"[a] + 'c';
    }
  )cpp",
                   "c++11"),
            "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 c ");
}

TEST(LiteralWalk, LooksIntoNamesTypesAndImplicitCode) {
  const char *Declarations = R"cpp(
    using size_t = decltype(sizeof(0));
    constexpr size_t len(const char *s) { return *s ? 1 + len(s + 1) : 0; }
    template <size_t N> struct Box {
      int v = len("member");
      static size_t size() { return N; }
      template <size_t M> int get() const { return M; }
      operator const char *() const { return "converted"; }
      ~Box() { len("destroyed"); }
    };
    int use(const char *, int = len("default"));
    template <typename T> T twice(T t) { use("template"); return t; }
    struct Range { const char **begin(); const char **end(); };
  )cpp";
  for (const char *Body : {
           "Box<len(\"type\")> b;",
           "Box<1> b; b.get<len(\"member argument\")>();",
           "Box<len(\"qualifier\")>::size();",
           "Box<1> b; b.Box<1>::~Box();",
           "Box<1> b; use(b);",
           "twice(1); twice<decltype(len(\"argument\"))>(1);",
           "use(\"x\");",
           "auto l = [s = \"capture\"](int a = len(\"parameter\")) "
           "{ return s + a; }; l();",
           "for (const char *s : Range()) use(s);",
           "const char *a[] = {\"a\", \"b\", [] { return \"c\"; }()};",
           "char a[len(\"bound\")]; (void)sizeof(a);",
           "int a[2][2] = {{(int)len(\"1\")}, {2, (int)len(\"2\")}};",
           "try { throw \"t\"; } catch (char (&e)[len(\"caught\")]) {}",
           "struct L { int v = len(\"local\"); } l; use(\"y\", l.v);",
           "__attribute__((annotate(\"note\"))) int v = len(\"noted\");",
           "asm(\"nop\" : : \"r\"(1) : \"memory\");",
           "use(__func__); (void)({ len(\"statement\"); });",
           "new Box<len(\"new\")>[len(\"count\")];",
           "if (const char *s = \"declared\"; len(\"condition\")) use(s);",
           "const Box<8> &b = Box<len(\"extended\")>(); use(\"y\"), use(b);",
           "const char *const *p = nullptr; p && len(\"and\") ? use(p[0]) : 0;",
           "const char *&&r = (const char *)\"cast\"; use(r);",
           "static_assert(len(\"asserted\") == 8, \"message\");",
       })
    walked(std::string(Declarations) + "void f() { " + Body + " }", "c++17");
}

TEST(LiteralWalk, LooksIntoTemplatesAndTheirInstances) {
  std::string Seen = walked(R"cpp(
    template <typename T> struct S {
      T t;
      auto f() { return t.a().b("1").template c<sizeof("2")>(T::d("3")); }
      auto g() { return t + "4"; }
    };
    struct T { const char *d(); };
    int i = S<int>().g()[0];
    template <int... N> int sum() { return (N + ... + sizeof("5")); }
    int j = sum<1, 2>();
  )cpp",
                            "c++17");
  EXPECT_NE(Seen.find('3'), std::string::npos);
}

TEST(LiteralWalk, GoesAsDeepAsTheTree) {
  std::string Code = "int f(const char *); int x = 0";
  for (int I = 0; I < 20000; ++I)
    Code += " + f(\"a\")";
  EXPECT_EQ(walked(Code + ";", "c++11").size(), 40000u);
}

} // namespace
