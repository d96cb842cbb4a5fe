//===- Notebook.h - the cells of a Jupyter notebook -------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_NOTEBOOK_H
#define VNX_CHECKS_RAW_NOTEBOOK_H

#include "checks/raw/Document.h"

#include <vector>

namespace vnx::raw {

/// The documents of \p Whole, a notebook (nbformat 3 and 4): each cell's source
/// in its language, its lines for a shell apart, and each output. What is in no
/// cell stays in \p Whole, with the cells blanked out of its Masked.
///
/// A file that is no JSON has no cells; as far as it is, those before the error
/// count.
std::vector<Document> notebookDocuments(Document &Whole);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_NOTEBOOK_H
