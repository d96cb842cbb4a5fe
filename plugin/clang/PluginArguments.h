//===- PluginArguments.h - what -fplugin-arg-vnx-... sets -------*- C++ -*-===//
#ifndef VNX_PLUGIN_CLANG_PLUGINARGUMENTS_H
#define VNX_PLUGIN_CLANG_PLUGINARGUMENTS_H

#include "checks/cfamily/Options.h"

#include "llvm/ADT/STLExtras.h"

#include <optional>
#include <string>
#include <vector>

namespace vnx::clang_plugin {

/// The name the plugin is registered under. The driver takes what stands
/// between `-fplugin-arg-` and the next dash for it, so it has none.
inline constexpr char PluginName[] = "vnx";

struct PluginArguments {
  cfamily::Options Pass;
  /// True: a token is an error whatever the flags say. False: a warning even
  /// under -Werror. Unset: as the flags say.
  std::optional<bool> IsError;
};

/// Reads \p Words, each the rest of one `-fplugin-arg-vnx-`, such as `env=NAME`;
/// of two that set the same the last counts. What is wrong goes to \p Complain,
/// a sentence each, and the result is then not to be used.
PluginArguments
parseArguments(const std::vector<std::string> &Words,
               llvm::function_ref<void(const std::string &)> Complain);

} // namespace vnx::clang_plugin

#endif // VNX_PLUGIN_CLANG_PLUGINARGUMENTS_H
