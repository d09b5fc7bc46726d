/** What the viewer may do: its own script and style, fonts and pictures within them, a worker for the layout. Nothing from elsewhere. */
function policy(scripts: string, styles: string, connect: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "font-src data:",
    "img-src data: blob:",
    "worker-src blob:",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** For the server's answers. */
export const serverPolicy = `${policy("'self'", "'self'", "'self'")}; frame-ancestors 'none'`;

/** For a page that holds everything itself: only the very script and style with these SHA-256 sums. */
export function filePolicy(script: string, style: string): string {
  return policy(`'sha256-${script}'`, `'sha256-${style}'`, "'none'");
}
