# Finds the hash functions of Mbed TLS as the target MbedTLS::crypto. The
# archive, not the shared library: a module loaded into clang-tidy must bring
# no library of its own.
find_path(MbedTLS_INCLUDE_DIR mbedtls/md.h)
find_library(MbedTLS_CRYPTO_LIBRARY NAMES libmbedcrypto.a)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(MbedTLS
  REQUIRED_VARS MbedTLS_CRYPTO_LIBRARY MbedTLS_INCLUDE_DIR)

if(MbedTLS_FOUND AND NOT TARGET MbedTLS::crypto)
  add_library(MbedTLS::crypto STATIC IMPORTED)
  set_target_properties(MbedTLS::crypto PROPERTIES
    IMPORTED_LOCATION ${MbedTLS_CRYPTO_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${MbedTLS_INCLUDE_DIR})
endif()
