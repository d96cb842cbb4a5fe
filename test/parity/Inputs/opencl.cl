// FLAGS: -cl-std=CL1.2
//== Objective-C, OpenCL, CUDA
//: OpenCL
__constant char *__constant Token = "hf_@34@";
//: OpenCL, a kernel's argument to printf
__kernel void print(void) { printf("%s", "hf_@34@"); }
