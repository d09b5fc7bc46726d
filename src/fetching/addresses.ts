import { BlockList, isIP } from "node:net";

/** Networks that are nobody's public site (https://www.iana.org/assignments/iana-ipv4-special-registry, …-ipv6-special-registry). */
const IPV4: readonly (readonly [network: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
/** All but 2000::/3, and within it what is set apart or leads to an IPv4 address. */
const IPV6: readonly (readonly [network: string, bits: number])[] = [
  ["::", 3],
  ["4000::", 2],
  ["8000::", 1],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

/** Whether an address can be a public site's: not this machine, its network, or a set apart one. */
export function isPublicAddress(address: string): boolean {
  const [plain = ""] = address.split("%");
  const family = isIP(plain);
  if (family === 0) return false;
  return family === 4 ? !private4.check(plain, "ipv4") : !private6.check(plain, "ipv6");
}

const private4 = listOf(IPV4, "ipv4");
const private6 = listOf(IPV6, "ipv6");

function listOf(networks: typeof IPV4, family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const [network, bits] of networks) list.addSubnet(network, bits, family);
  return list;
}
