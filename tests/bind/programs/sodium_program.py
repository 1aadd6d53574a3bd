"""A secret box of libsodium: bytes for `unsigned char *`."""

import sodium_ as s


def main() -> None:
    assert s.sodium_init() >= 0
    key, nonce = bytearray(32), bytearray(24)
    s.crypto_secretbox_keygen(key)
    s.randombytes_buf(nonce, len(nonce))
    text = b"a secret"
    box = bytearray(len(text) + 16)
    assert s.crypto_secretbox_easy(box, text, len(text), bytes(nonce), key) == 0
    back = bytearray(len(text))
    assert s.crypto_secretbox_open_easy(back, box, len(box), nonce, key) == 0
    assert back == text
    box[0] ^= 1
    assert s.crypto_secretbox_open_easy(back, box, len(box), nonce, key) == -1
    digest = bytearray(32)
    assert s.crypto_hash_sha256(digest, b"abc", 3) == 0
    assert digest.hex().startswith("ba7816bf8f01cfea")
