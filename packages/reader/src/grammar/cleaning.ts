/**
 * What scanning, PDF text layers and Markdown exports do to a paper, and how it is undone.
 * Order matters. Each entry is [name, pattern, replacement]; positions are kept by replaceMapped.
 */
const VOWEL = 'aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ'
const ONSET = 'ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx]'

export const MARKDOWN: readonly (readonly [string, RegExp, string])[] = [
  // First, so that no later pattern meets a long run of blanks
  ['wide gap', /[ \t]{3,}/gu, '\t'],
  ['escaped sign', /\\(?=[\\`*_{}[\]()#+.!|-])/gu, ''],
  ['heading sign', /^[ \t]*#{1,6}[ \t]+/gmu, ''],
  ['line break tag', /<br\s*\/?>/giu, '\n'],
  // A star alone before a blank is a bullet or the party letterhead's star; any other star is emphasis.
  ['emphasis', /\*{2,}|(?<=\S)\*|\*(?=\S)/gu, ''],
  ['emphasis', /_{2,}/gu, ''],
  ['table rule', /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$/gmu, ''],
  ['table cell', /[ \t]*\|[ \t]*/gu, '\t'],
]

export const SPACING: readonly (readonly [string, RegExp, string])[] = [
  ['wide gap', /[ \t]*\t[ \t]*/gu, '\t'],
  ['doubled blank', / {2}/gu, ' '],
  ['blank at line end', /[ \t]+(?=\n|$)/gu, ''],
  ['blank at line start', /(?<=\n|^)[ \t]+/gu, ''],
  ['lost blank before a capital', /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, ' '],
  ['lost blank after capitals', /(?<=\p{Lu}{3})(?=\p{Ll}{2})/gu, ' '],
  [
    'lost blank before a number',
    /(?<=(?<![\p{L}\d])(?:ngày|tháng|năm|quý|trước|đến|từ|tuần|hết|nhất|số))(?=\d)/giu,
    ' ',
  ],
  ['lost blank after a number', /(?<=\d)(?=\p{Ll}{3})/gu, ' '],
  ['lost blank after a mark', /(?<=\p{Ll}[,;])(?=\p{L}{2})/gu, ' '],
  ['broken onset', new RegExp(`(?<![\\p{L}\\d])(${ONSET}) (?=[${VOWEL}])`, 'gu'), '$1'],
  ['broken onset at line start', new RegExp(`(?<=^|\\n|[.)] )(${capitalised()}) (?=[${VOWEL}])`, 'gu'), '$1'],
  ['broken ending', new RegExp(`(?<=\\p{L}[${VOWEL}]) (ng|nh|ch|[cmnpt])(?![\\p{L}\\d).\\/])`, 'gu'), '$1'],
]

function capitalised(): string {
  return 'Ngh|Ng|Gh|Gi|Kh|Nh|Ph|Qu|Th|Tr|Ch|[BCDĐGHKLMNPQRSTVX]'
}
