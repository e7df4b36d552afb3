/**
 * TCVN 5712:1993, VN3 set ("ABC", fonts .VnTime): one Latin-1 sign for each Vietnamese letter. The capital fonts (.VnTimeH)
 * show the same signs as capitals, so only seven capitals have signs of their own. Source: TCVN 5712, table of VN3.
 */
const VIETNAMESE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ'
const SIGNS = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢£¤¥¦§'

/** Sign → letter. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  Array.from(SIGNS, (sign, index) => [sign, VIETNAMESE.charAt(index)]),
)
