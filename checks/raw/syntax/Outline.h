//===- Outline.h - what stands where in a text ------------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_SYNTAX_OUTLINE_H
#define VNX_CHECKS_RAW_SYNTAX_OUTLINE_H

#include <cstddef>
#include <string_view>
#include <vector>

namespace vnx::raw {

/// A part of a text that is more than names and operators. Regions nest: a
/// string in an interpolation in a string.
struct Region {
  enum class Kind {
    String,
    Comment,
    /// Code inside a string.
    Interpolation,
    /// The name of a mapping's entry.
    Key,
    /// A name, where other words are values.
    Name,
    /// Text that is neither: of a JSX element, of a page.
    Text,
    /// Text in another language: a script in a page, a fenced block.
    Embedded,
    /// What the grammar could not make sense of.
    Error,
  };
  Kind What = Kind::String;
  std::size_t Begin = 0;
  std::size_t End = 0;
  /// For a string: where its quotes end and begin again.
  std::size_t ContentBegin = 0;
  std::size_t ContentEnd = 0;

  std::size_t size() const { return End - Begin; }
  bool holds(std::size_t B, std::size_t E) const {
    return Begin <= B && E <= End;
  }
};

/// The regions around some places of a text.
class Outline {
public:
  Outline() = default;
  explicit Outline(std::vector<Region> Regions);

  /// The innermost region that holds all of [\p Begin, \p End); null if none
  /// does.
  const Region *innermost(std::size_t Begin, std::size_t End) const;
  /// The innermost region of \p What around the place, however much lies
  /// between; null if there is none.
  const Region *around(std::size_t Begin, std::size_t End,
                       Region::Kind What) const;
  /// The outermost region that begins at or behind \p Pos; null if none does.
  const Region *behind(std::size_t Pos) const;
  /// The outermost region that ends before \p Place begins; null if none does.
  const Region *before(const Region &Place) const;
  const std::vector<Region> &regions() const { return Regions; }

private:
  const Region *lastAt(std::size_t Pos) const;
  const Region *parentOf(const Region &Place) const;

  /// By Begin; of two that begin together the outer one first.
  std::vector<Region> Regions;
  /// The index of the region around each, or its own.
  std::vector<std::size_t> Parents;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_SYNTAX_OUTLINE_H
