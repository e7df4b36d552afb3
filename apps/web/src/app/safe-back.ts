/** The way back after signing in: a page of this application, never another site's. */
export function safeBack(back: string | null): string {
  return back?.startsWith('/') && !back.startsWith('//') && !back.startsWith('/\\') ? back : '/'
}
