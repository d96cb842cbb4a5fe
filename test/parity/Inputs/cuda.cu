// FLAGS: --cuda-host-only -nocudainc -nocudalib -nogpuinc -std=c++17
//== Objective-C, OpenCL, CUDA
//: CUDA, host
const char *Host = "hf_@34@";
//: CUDA, device
__attribute__((device)) const char *device() { return "hf_@34@"; }
