#include "checks/raw/SkippedFiles.h"

#include <gtest/gtest.h>

using namespace vnx::raw;

namespace {

TEST(SkippedFiles, KnowsLockFiles) {
  for (const char *Path : {"Cargo.lock",
                           "poetry.lock",
                           "yarn.lock",
                           "uv.lock",
                           "flake.lock",
                           "composer.lock",
                           "Pipfile.lock",
                           "a/b/bun.lock",
                           "bun.lockb",
                           "package-lock.json",
                           "node_modules/.package-lock.json",
                           "npm-shrinkwrap.json",
                           "pnpm-lock.yaml",
                           "go.sum",
                           "go.work.sum",
                           "gradle.lockfile",
                           "packages.lock.json",
                           ".terraform.lock.hcl",
                           "Package.resolved",
                           "CARGO.LOCK"})
    EXPECT_EQ(skippedKind(Path), SkippedKind::LockFile) << Path;
}

TEST(SkippedFiles, KnowsChecksums) {
  for (const char *Path :
       {"SHA256SUMS", "MD5SUMS", "SHA1SUMS", "SHA512SUMS", "B2SUMS",
        "CHECKSUMS", "checksums.txt", "md5sums", "SHASUMS256.txt",
        "x.tar.gz.sha256", "x.sha1", "x.sha512", "x.md5", "x.md5sums",
        "x_1.0_checksums.txt", "SHA256SUMS.asc"})
    EXPECT_EQ(skippedKind(Path), SkippedKind::Checksums) << Path;
}

TEST(SkippedFiles, KnowsMinifiedAssets) {
  for (const char *Path : {"a.min.js", "a.min.mjs", "a.min.cjs", "a.min.css",
                           "a.min.html", "a.min.json", "a.js.map", "A.MIN.JS"})
    EXPECT_EQ(skippedKind(Path), SkippedKind::MinifiedAsset) << Path;
}

TEST(SkippedFiles, LetsNearMissesThrough) {
  for (const char *Path : {"",
                           "lock",
                           "mylock.txt",
                           "x.lock.txt",
                           "x.lock/file",
                           "package.json",
                           "my-package-lock.json",
                           "sum",
                           "x.sum.py",
                           "sha256",
                           "sha256sums.py",
                           "mysha256sums",
                           "foo.min.py",
                           "min.js",
                           "a.js",
                           "a.mapper",
                           "map",
                           "roadmap",
                           "a.sig",
                           "checksum.c",
                           "pnpm-lock.yaml.md"})
    EXPECT_EQ(skippedKind(Path), std::nullopt) << Path;
}

TEST(SkippedFiles, HasAWordForEach) {
  EXPECT_EQ(toString(SkippedKind::LockFile), "lock file");
  EXPECT_EQ(toString(SkippedKind::Checksums), "checksum file");
  EXPECT_EQ(toString(SkippedKind::MinifiedAsset), "minified asset");
}

} // namespace
