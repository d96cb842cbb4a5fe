#include "checks/raw/Notebook.h"

#include <gtest/gtest.h>

using namespace vnx::raw;

namespace {

class NotebookTest : public ::testing::Test {
protected:
  /// The documents of the notebook \p Json.
  const std::vector<Document> &read(std::string Json) {
    File = std::move(Json);
    Whole = Document();
    Whole.Text = MappedText(File);
    Whole.Lang = &languageOf("a.ipynb", "");
    return Parts = notebookDocuments(Whole);
  }
  /// A notebook of code cells with these sources, which are JSON.
  const std::vector<Document> &
  readCells(std::initializer_list<std::string> Sources) {
    std::string Cells;
    for (const std::string &Source : Sources)
      Cells += (Cells.empty() ? "" : ", ") +
               ("{\"cell_type\": \"code\", \"source\": " + Source + "}");
    return read("{\"cells\": [" + Cells + "]}");
  }
  /// What spells the byte \p Index of the part \p Number in the file.
  std::string spelling(std::size_t Number, std::size_t Index) const {
    const MappedText &Text = Parts[Number].Text;
    std::uint64_t Begin = Text.fileBegin(Index);
    return File.substr(Begin, Text.fileEnd(Index) - Begin);
  }
  std::string_view text(std::size_t Number) const {
    return Parts[Number].Text.text();
  }
  std::string_view language(std::size_t Number) const {
    return Parts[Number].Lang->Name;
  }

  std::string File;
  Document Whole;
  std::vector<Document> Parts;
};

TEST_F(NotebookTest, ASourceIsOneStringOrAListOfThem) {
  readCells({R"("a = 1\nb")", R"(["c = 1\n", "d"])"});
  ASSERT_EQ(Parts.size(), 2u);
  EXPECT_EQ(text(0), "a = 1\nb");
  EXPECT_EQ(Parts[0].Cell, 1u);
  EXPECT_EQ(text(1), "c = 1\nd");
  EXPECT_EQ(Parts[1].Cell, 2u);
  EXPECT_EQ(language(1), "Python");
}

TEST_F(NotebookTest, PlacesAreThoseOfTheFile) {
  readCells({R"(["x\n", "\"\u0068"])"});
  ASSERT_EQ(text(0), "x\n\"h");
  EXPECT_EQ(spelling(0, 0), "x");
  EXPECT_EQ(spelling(0, 1), "\\n");
  EXPECT_EQ(spelling(0, 2), "\\\"");
  EXPECT_EQ(spelling(0, 3), "\\u0068");
}

TEST_F(NotebookTest, OtherCellsAreInTheirLanguage) {
  read(R"({"cells": [{"cell_type": "markdown", "source": "# a"},
                     {"cell_type": "raw", "source": "b"},
                     {"cell_type": "code", "source": "c"}]})");
  ASSERT_EQ(Parts.size(), 3u);
  EXPECT_EQ(language(0), "Markdown");
  EXPECT_EQ(language(1), "text");
  EXPECT_EQ(language(2), "Python");
  EXPECT_EQ(Parts[2].Cell, 3u);
}

TEST_F(NotebookTest, TheKernelSaysWhatCodeIs) {
  read(R"({"cells": [{"cell_type": "code", "source": "!x"}],
           "metadata": {"kernelspec": {"language": "R"}}})");
  ASSERT_EQ(Parts.size(), 1u);
  EXPECT_EQ(language(0), "R");
  EXPECT_EQ(text(0), "!x");
  read(R"({"metadata": {"language_info": {"name": "julia"}},
           "cells": [{"cell_type": "code", "source": "a"}]})");
  EXPECT_EQ(language(0), "Julia");
  read(R"({"metadata": {"kernelspec": {"language": "unheard-of"}},
           "cells": [{"cell_type": "code", "source": "a"}]})");
  EXPECT_EQ(language(0), "text");
}

TEST_F(NotebookTest, TheOlderFormatHasWorksheets) {
  read(R"({"worksheets": [{"cells": [
             {"cell_type": "code", "language": "python", "input": ["a"],
              "outputs": [{"text": ["b\n", "c"]}]}]},
           {"cells": [{"cell_type": "heading", "source": "d"}]}]})");
  ASSERT_EQ(Parts.size(), 3u);
  EXPECT_EQ(text(0), "a");
  EXPECT_EQ(text(1), "b\nc");
  EXPECT_EQ(text(2), "d");
  EXPECT_EQ(Parts[2].Cell, 2u);
}

TEST_F(NotebookTest, EachOutputIsATextOfItsOwn) {
  read(R"({"cells": [{"cell_type": "code", "source": "a", "outputs": [
             {"name": "stdout", "text": ["one\n", "two"]},
             {"data": {"text/html": ["<b>"], "text/plain": "three"}}]}]})");
  std::vector<std::string_view> Texts;
  for (const Document &Part : Parts)
    if (Part.Default == vnx::token::Context::Output) {
      EXPECT_EQ(Part.Lang->Name, "text");
      EXPECT_EQ(Part.Cell, 1u);
      Texts.push_back(Part.Text.text());
    }
  for (const char *Text : {"one\ntwo", "<b>", "three"})
    EXPECT_EQ(std::count(Texts.begin(), Texts.end(), Text), 1) << Text;
}

TEST_F(NotebookTest, AShellLineIsShellAndLeavesABlockWhole) {
  readCells({R"(["if a:\n", "  !curl b\n", "c"])"});
  ASSERT_EQ(Parts.size(), 2u);
  EXPECT_EQ(text(0), "curl b");
  EXPECT_EQ(language(0), "IPython shell");
  EXPECT_EQ(Parts[0].CellLinesBefore, 1u);
  EXPECT_EQ(spelling(0, 0), "c");
  EXPECT_EQ(text(1), "if a:\n  !curl b\nc");
  EXPECT_EQ(Parts[1].forGrammar(), "if a:\n  pass   \nc");
}

TEST_F(NotebookTest, AMagicLineIsNoPython) {
  readCells({R"("%env A=b\na % b")"});
  ASSERT_EQ(Parts.size(), 2u);
  EXPECT_EQ(text(0), "%env A=b");
  EXPECT_EQ(language(0), "text");
  EXPECT_EQ(Parts[1].forGrammar(), "pass    \na % b");
}

TEST_F(NotebookTest, ACellMagicHandsTheRestToItsLanguage) {
  readCells({R"("%%bash\necho $A")"});
  ASSERT_EQ(Parts.size(), 2u);
  EXPECT_EQ(text(0), "%%bash");
  EXPECT_EQ(language(1), "Shell");
  EXPECT_EQ(Parts[1].forGrammar(), "      \necho $A");
  readCells({R"("%%time\n!ls")"});
  ASSERT_EQ(Parts.size(), 3u);
  EXPECT_EQ(language(1), "IPython shell");
  EXPECT_EQ(language(2), "Python");
  readCells({R"("%%unheard-of\na")"});
  EXPECT_EQ(language(1), "text");
}

TEST_F(NotebookTest, WhatIsInNoCellStaysInTheFile) {
  read(R"({"cells": [{"cell_type": "code", "metadata": {"k": "v"},
           "source": ["secret\n"], "outputs": [{"text": "shown"}]}],
           "metadata": {"title": "kept"}})");
  ASSERT_EQ(Whole.Masked.size(), File.size());
  EXPECT_EQ(Whole.Masked.find("secret"), std::string::npos);
  EXPECT_EQ(Whole.Masked.find("shown"), std::string::npos);
  EXPECT_NE(Whole.Masked.find("\"v\""), std::string::npos);
  EXPECT_NE(Whole.Masked.find("kept"), std::string::npos);
}

TEST_F(NotebookTest, CellsBeforeAnErrorCount) {
  read(R"({"cells": [{"cell_type": "code", "source": "a"}, {"source": )");
  ASSERT_GE(Parts.size(), 1u);
  EXPECT_EQ(text(0), "a");
}

TEST_F(NotebookTest, WhatIsNoNotebookHasNoCells) {
  for (const char *Text : {"", "x", "[]", "{}", "{\"cells\": {}}",
                           "{\"a\": {\"cells\": [{\"source\": \"a\"}]}}"}) {
    EXPECT_TRUE(read(Text).empty()) << Text;
    EXPECT_EQ(Whole.Masked, Text);
  }
}

} // namespace
