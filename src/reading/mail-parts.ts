/** Headers of a mail message or of HTTP, by name in small letters; folded lines are joined. */
export function headersOf(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** A parameter of a header: `boundary` of `multipart/related; boundary="----x"`. */
export function parameterOf(header: string | undefined, name: string): string | null {
  for (const part of (header ?? "").split(";").slice(1)) {
    const equals = part.indexOf("=");
    if (part.slice(0, equals).trim().toLowerCase() === name)
      return part
        .slice(equals + 1)
        .trim()
        .replace(/^"(.*)"$/, "$1");
  }
  return null;
}

/** A part's bytes without its transfer encoding. */
export function transferred(bytes: Buffer, encoding: string | undefined): Buffer {
  const name = encoding?.toLowerCase();
  if (name === "base64") return Buffer.from(bytes.toString("latin1"), "base64");
  return name === "quoted-printable" ? unquoted(bytes) : bytes;
}

const [EQUALS, RETURN, FEED] = [0x3d, 0x0d, 0x0a];

/** Quoted-printable (RFC 2045, 6.7): "=C3=A9" is two bytes, "=" at the end of a line joins it to the next. */
function unquoted(bytes: Buffer): Buffer {
  const plain = Buffer.allocUnsafe(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== EQUALS) plain[size++] = byte;
    else if (bytes[at + 1] === FEED) at += 1;
    else if (bytes[at + 1] === RETURN && bytes[at + 2] === FEED) at += 2;
    else {
      const code = bytes.toString("latin1", at + 1, at + 3);
      const isCode = /^[0-9a-f]{2}$/i.test(code);
      plain[size++] = isCode ? Number.parseInt(code, 16) : byte;
      if (isCode) at += 2;
    }
  }
  return plain.subarray(0, size);
}
