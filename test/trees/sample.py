"""sample.py DIRECTORY: writes a small project in many languages, for a run of
trees.py that needs no tree from elsewhere."""

import json
import pathlib
import sys

FILES = {
    "train.py": '''#!/usr/bin/env python3
"""Trains a model, and pushes it.

Reads what it needs from a file.
"""
from __future__ import annotations

import argparse


def read_config(path: str) -> dict:
    """Reads the file at path.
    Comments are left out.
    """
    settings = {"endpoint": "https://example.org", 'revision': 'main'}  # defaults
    for line in open(path):
        if line.startswith("#"):
            continue
        name, value = line.split("=", 1)
        settings[name.strip()] = value.strip()
    return settings


def login(token="none", endpoint=None):
    raise RuntimeError("no " "network " f"for {endpoint}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description='trains')
    parser.add_argument("--config", default="train.cfg")
    login(**read_config(parser.parse_args().config))
''',
    "web/client.js": '''"use strict";
// Asks the service.
const https = require("https");

/* Options that every request takes. */
const options = { host: "example.org", headers: { accept: 'text/plain' } };

function ask(path, callback) {
  const request = https.get({ ...options, path }, (response) => {
    response.on("data", (chunk) => callback(`${chunk}`));
  });
  request.on("error", (error) => console.error("failed", error)); // and goes on
}

module.exports = { ask };
''',
    "web/store.ts": '''import { ask } from "./client";

/** What was asked before. */
const known: Map<string, string> = new Map();

export function answer(question: string): string {
  const before = known.get(question); // may be undefined
  if (before) return before;
  ask("/" + question, (text: string) => known.set(question, text));
  return "none yet";
}
''',
    "web/Page.tsx": '''import React from "react";

export function Page(props: { name: string }) {
  // One line.
  return <main title="page" className='wide'>hello {props.name}</main>;
}
''',
    "main.go": '''// Package main says hello.
package main

import (
	"fmt"
)

const greeting = "hello"

func main() {
	name := "world" // whom
	fmt.Println(greeting + ", " + name)
	fmt.Println(`raw text`)
}
''',
    "src/lib.rs": '''//! Says hello.
use std::collections::HashMap;

/// The greeting.
pub fn greeting(name: &str) -> String {
    let mut known = HashMap::new(); // by name
    known.insert("world", "hello");
    format!("{} {}", known.get(name).unwrap_or(&"who is"), name)
}
''',
    "src/Hello.java": '''import java.util.List;

/** Says hello. */
class Hello {
  private final String greeting = "hello"; // to all

  void greet(List<String> names) {
    for (String name : names) {
      System.out.println(greeting + " " + name);
    }
  }
}
''',
    "lib/hello.rb": '''# Says hello.
class Hello
  def initialize(name)
    @name = name
    @greeting = "hello"
  end

  def greet
    puts "to all" + 'of you' # and goes on
  end
end
''',
    "lib/hello.php": '''<?php
// Says hello.
function greet($name)
{
    $greeting = "hello"; # to all
    echo $greeting . ' ' . $name;
}
''',
    "lib/hello.lua": '''-- Says hello.
local greeting = "hello"

local function greet(name)
  print(greeting .. ' ' .. name) -- to all
end

greet("world")
''',
    "lib/hello.pl": '''use strict;
use warnings;

# Says hello.
my $greeting = "hello";
my %names = ("one" => 'world', "two" => 'all');
print "$greeting ", join(', ', values %names), "\\n"; # to all
''',
    "lib/hello.R": '''# Says hello.
greeting <- "hello"
greet <- function(name) {
  cat(greeting, 'to', name) # and goes on
}
''',
    "run.sh": '''#!/bin/bash
# Starts the service.
set -eu
PORT=8080
export HOST=localhost
name="service" # what it is called
if [ -n "$name" ]; then
  curl -H 'accept: text/plain' "http://$HOST:$PORT/"
fi
''',
    ".github/workflows/ci.yml": '''# Builds it.
name: build
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    env:
      MODE: fast
      LEVEL: "two"
    steps:
      - run: make
''',
    "compose.yaml": '''services:
  app:
    image: example
    environment:
      MODE: fast
      LEVEL: "two"
''',
    "deploy/pod.yaml": '''# A pod.
apiVersion: v1
kind: Pod
metadata:
  name: service
spec:
  containers:
    - name: app
      image: "example"
      env:
        - name: MODE
          value: fast
''',
    "deploy/main.tf": '''# One bucket.
resource "bucket" "one" {
  name   = "example"
  region = "north"
}
''',
    "package.json": '''{
  "name": "service",
  "scripts": { "start": "node web/client.js" },
  "keywords": ["one", "two"]
}
''',
    "Cargo.toml": '''# The library.
[package]
name = "service"
version = "0.1.0"
''',
    "Dockerfile": '''# The image of the service
FROM debian
ENV MODE=fast
ENV HOST localhost
ARG level=two
RUN make
''',
    "Makefile": '''# Builds all of it
CC = cc
MODE := fast

all:
	$(CC) main.c
''',
    "index.html": '''<!-- The page. -->
<html lang="en">
  <body class="wide"><a href='about.html'>about</a></body>
</html>
''',
    "README.md": '''# Service

It says hello to all.

```python
login()
```

There is nothing else to it.
''',
    "notes.txt": '''What is left to do.
Nothing at all.
''',
}

CELLS = [
    ("markdown", "# Training\n\nA notebook that trains.", None),
    ("code", "import json\n\nsettings = {\"mode\": 'fast'}  # small\nprint(settings)",
     "{'mode': 'fast'}\n"),
    ("code", "!ls -l\n%time x = 1", None),
    ("code", "def train(path):\n    \"\"\"Trains.\"\"\"\n    return json.load(open(path))\n"
             "train(\"train.json\")", "done\n"),
]


def notebook():
    cells = []
    for kind, source, output in CELLS:
        cell = {"cell_type": kind, "metadata": {}, "source": source.splitlines(keepends=True)}
        if kind == "code":
            cell["execution_count"] = None
            cell["outputs"] = [] if output is None else [
                {"name": "stdout", "output_type": "stream", "text": [output]}]
        cells.append(cell)
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5},
                      indent=1) + "\n"


def main():
    top = pathlib.Path(sys.argv[1])
    for name, text in {**FILES, "train.ipynb": notebook()}.items():
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


main()
