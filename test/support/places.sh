#!/bin/sh
# Shows the diagnostics of standard input by their places, `NAME:LINE:COLUMN:
# KIND:`, without the folders, sorted: each tool has an order of its own.
grep -oE '[^/]+:[0-9]+:[0-9]+: (warning|error|note):' | LC_ALL=C sort
