#include "tools/vnx-scan/output/StatusSink.h"

#include "tools/vnx-scan/output/StringStream.h"

#include <gtest/gtest.h>

using namespace vnx::scan;

namespace {

TEST(StatusSink, HasErrorsAndTheSummary) {
  StringStream Out, Err;
  StatusSink Sink(Err, Out, /*Color=*/false, /*Summary=*/true);
  Sink.error({"a", "is gone", "look elsewhere", false});
  Sink.error({"", "is odd", "", true});
  Sink.finish(Totals());
  EXPECT_EQ(Out.Text, "");
  EXPECT_EQ(Err.Text, "vnx-scan: error: a: is gone; look elsewhere\n"
                      "vnx-scan: warning: '': is odd\n"
                      "vnx-scan: note: no file was scanned\n"
                      "vnx-scan: 0 findings in 0 files (0 bytes); 0.00 s\n");
}

TEST(StatusSink, CanDoWithoutASummary) {
  StringStream Out, Err;
  StatusSink(Err, Out, false, /*Summary=*/false).finish(Totals());
  EXPECT_EQ(Err.Text, "");
}

TEST(StatusSink, WhatCameBeforeAnErrorIsSeenBeforeIt) {
  StringStream Out, Err;
  Out << "finding";
  StatusSink(Err, Out, false, true).error({"a", "is gone", "", false});
  EXPECT_EQ(Out.Text, "finding");
}

} // namespace
