/**
 * A post and its body as papers say them, what both say said once: "Bí thư Huyện ủy" of "Huyện ủy Sông Mơ" is "Bí thư
 * Huyện ủy Sông Mơ". Where they have no words in common `between` stands there.
 */
export function postOfBody(post: string, body: string | null, between = ', '): string {
  if (body === null || body === '' || post.includes(body)) return post
  const said = post.split(' ')
  const names = body.split(' ')
  for (let shared = Math.min(said.length, names.length); shared > 0; shared--) {
    const end = said.slice(-shared).join(' ').toLocaleLowerCase('vi')
    if (end === names.slice(0, shared).join(' ').toLocaleLowerCase('vi'))
      return [...said, ...names.slice(shared)].join(' ')
  }
  return `${post}${between}${body}`
}
