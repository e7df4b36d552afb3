/** What an office-holder's name begins with, folded, the longest first (NĐ 30/2020, Phụ lục III: posts of signers). */
const POSTS = [
  'thuong truc ban chi dao',
  'pho chu tich thuong truc',
  'pho bi thu thuong truc',
  'pho chanh van phong',
  'pho chi huy truong',
  'pho truong phong',
  'pho truong cong an',
  'pho truong ban',
  'chi huy truong',
  'truong cong an',
  'pho chu tich',
  'pho giam doc',
  'chanh van phong',
  'chanh thanh tra',
  'pho bi thu',
  'truong phong',
  'truong ban',
  'pho truong',
  'hieu truong',
  'giam doc',
  'chu tich',
  'thu truong',
  'nguoi dung dau',
  'lanh dao',
  'bi thu',
  'chanh',
  'truong',
  'pct',
] as const
/** Posts that carry the noun of their body: "Chánh Văn phòng Huyện ủy" → "van phong huyen uy". */
const CARRIES: Readonly<Record<string, string>> = {
  'pho chanh van phong': 'van phong',
  'chanh van phong': 'van phong',
  'chanh thanh tra': 'thanh tra',
  'pho truong phong': 'phong',
  'truong phong': 'phong',
  'pho truong ban': 'ban',
  'truong ban': 'ban',
  'pho truong cong an': 'cong an',
  'truong cong an': 'cong an',
  'chi huy truong': 'ban chi huy',
  'pho chi huy truong': 'ban chi huy',
  'thuong truc ban chi dao': 'ban chi dao',
}
const RANKS = /^(?:dong chi|dc|d c|tuv|huv|duv|uvtv|uy vien ban thuong vu) /u

/** "chu tich lien doan lao dong huyen" → post "chu tich", body "lien doan lao dong huyen"; null where no post is named. */
export function splitPost(key: string): { post: string; body: string } | null {
  let rest = key
  while (RANKS.test(rest)) rest = rest.replace(RANKS, '')
  const post = POSTS.find((one) => rest.startsWith(`${one} `))
  if (!post) return null
  const after = rest.slice(post.length + 1)
  const noun = CARRIES[post]
  return { post, body: noun && !after.startsWith(noun) ? `${noun} ${after}` : after }
}
