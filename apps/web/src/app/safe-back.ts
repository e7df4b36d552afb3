/** The way back after signing in: a page of this application, never another site's. Browsers drop tabs: "/⇥/" is "//". */
export function safeBack(back: string | null): string {
  return back !== null && /^\/(?![/\\])\P{Cc}*$/u.test(back) ? back : '/'
}
