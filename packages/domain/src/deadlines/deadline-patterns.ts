/**
 * How papers write deadlines: [name, pattern], tried in this order; a piece of text belongs to the first pattern that takes
 * it. Patterns see small letters with tone marks by the first school. Each name has its resolver in deadlines/.
 * Sources: the papers behind DOMAIN section a.9 and NĐ 30/2020 (dates), Luật Giáo dục (school years).
 */
const B = '(?<![\\p{L}\\d])'
const E = '(?![\\p{L}\\d])'
const S = '\\s*'
export const DATE = `\\d{1,2}(?:${S}\\/${S}\\d{1,2}(?:${S}\\/${S}\\d{4})?|[.-]\\d{1,2}[.-]\\d{4}|\\s+tháng\\s+\\d{1,2}(?:${S}(?:năm|\\/)${S}\\d{4})?)(?!\\d)`
const YEAR = `(?:${S}(?:\\/|-|năm|của năm)${S}(\\d{4}))?`
const QUARTER = `(iv|i{1,3}|[1-4])${E}${YEAR}`
const TIME = `\\d{1,2}${S}(?:h|giờ|g(?=\\d)|:)${S}(?:\\d{2})?(?:${S}phút)?`
const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\\d)|chủ nhật)'
const BY =
  '(?:(?:thời hạn|thời gian|hạn|tiến độ)(?: hoàn thành| thực hiện| báo cáo| gửi)?(?: là)?:?|chậm nhất(?: là)?|muộn nhất(?: là)?|không (?:quá|muộn hơn|chậm hơn)|hoàn thành|xong|đúng|vào|đến|tới|hết|trong|ngay|kể cả)'
const UNIT = '(ngày|tuần|tháng|quý|quí|năm)'
const UNTIL_MARK = '[^,.;:()\\n]{2,90}'
const OCCASION =
  '(?:tết|mùa |vụ |kỳ họp|đại hội|hội nghị|phiên họp|cuộc họp|buổi |dịp |lễ |năm học|thềm |ngày hội|ngày lễ|thời điểm|khai giảng|ngày bầu cử|ngày khai|giờ |kỳ nghỉ|kỳ thi|đợt |khi )'

const pattern = (source: string) => new RegExp(source, 'gu')

/** Papers that are only cited: their dates bind nobody. A deadline word between paper and date makes it a deadline. */
export const CITATIONS: readonly RegExp[] = [
  pattern(`${B}(?:số\\s*:?\\s*)?\\d[\\d.]*${S}[-/][^\\s,;]*\\p{L}[^\\s,;]*,?\\s*(?:ngày\\s+)?${DATE}`),
  pattern(
    `${B}(?:luật|nghị quyết|nghị định|quyết định|chỉ thị|kết luận|thông báo|công văn|kế hoạch|tờ trình|báo cáo|thông tư|hướng dẫn|chương trình|giấy mời|văn bản|công điện|quy định|quy chế|đề án|biên bản|thông tri|hợp đồng)(?:(?!trước|chậm|xong|hoàn thành|đến|hết|trong|về|trình|gửi|vào|hạn|cuộc họp|hội nghị)[^,;.:\\n]){0,70}?\\s+ngày\\s+${DATE}`,
  ),
]

export const DEADLINE_PATTERNS: readonly (readonly [string, RegExp])[] = [
  [
    'recurring',
    pattern(
      `${B}(?:(?:định kỳ|vào|trước|chậm nhất(?: là)?|muộn nhất(?: là)?|ngày \\d{1,2}(?:${S}[/-]${S}\\d{1,2})?|mùng \\d{1,2}|ngày cuối|ngày làm việc cuối|${WEEKDAY}|${TIME}|của|6 tháng,|6 tháng và|06 tháng,|tháng,|quý,)\\s+){0,6}(?:hằng|hàng)${S}${UNIT}${E}`,
    ),
  ],
  [
    'recurring-span',
    pattern(
      `${B}(?:định kỳ|cứ|mỗi|ít nhất|tối thiểu|theo)?\\s*(\\d{1,2}|một|hai|ba|sáu)\\s+(tuần|tháng|quý|năm)${S}(?:\\/|một|1|01)${S}(?:01 |1 |một )?lần${E}`,
    ),
  ],
  [
    'recurring-times',
    pattern(
      `${B}(?:ít nhất |tối thiểu |định kỳ )?(\\d{1,2}|một|hai) lần${S}(?:\\/|trong|mỗi|một)${S}(?:một |1 )?${UNIT}${E}`,
    ),
  ],
  [
    'recurring-period',
    pattern(
      `${B}định kỳ(?: vào| trước| báo cáo)?(?: ngày \\d{1,2})?\\s+(?:của )?(?:(\\d{1,2}|ba|sáu) )?${UNIT}(?!\\s*\\d)${E}`,
    ),
  ],
  [
    'recurring-each',
    pattern(
      `${B}(?:vào |trước )?(?:(?:ngày \\d{1,2}|${WEEKDAY}) )?(?:mỗi|từng) ${UNIT}(?! học)${E}(?: (?:một|\\d{1,2}) lần)?`,
    ),
  ],
  [
    'recurring-each',
    pattern(
      `${B}(?:chậm nhất |trước |vào )?(?:ngày \\d{1,2} )?(?:của )?tháng (?:cuối|đầu)(?: của)? (?:mỗi )?(quý)${E}`,
    ),
  ],
  [
    'datetime',
    pattern(
      `${B}(?:(?:trước|đến|lúc|hồi|vào|chậm nhất(?: là)?|muộn nhất(?: là)?|không quá) )?(?:trước )?${TIME}${S},?${S}(?:(?:${WEEKDAY})${S},?${S})?\\(?(?:sáng |chiều |trưa |tối )?(?:ngày\\s*)?${DATE}\\)?`,
    ),
  ],
  [
    'range-dates',
    pattern(
      `${B}(?:từ\\s+)?(?:ngày\\s+)?(\\d{1,2}(?:${S}\\/${S}\\d{1,2}(?:${S}\\/${S}\\d{4})?|\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?)?)\\s*(?:đến(?: hết)?|tới|-|–)\\s*(?:ngày\\s+)?(${DATE})`,
    ),
  ],
  ['range-now', pattern(`${B}từ (?:nay|bây giờ)(?: cho)? (?:đến|tới)(?: (?:hết|trước|cuối))?(?: ngày)?\\s+(${DATE})`)],
  [
    'range-now-period',
    pattern(
      `${B}từ (?:nay|bây giờ)(?: cho)? (?:đến|tới)(?: (?:hết|cuối|trước))*\\s+(?:tháng (\\d{1,2})${YEAR}|quý ${QUARTER}|năm(?: (\\d{4})| nay| này)?(?! học))${E}`,
    ),
  ],
  ['range-months', pattern(`${B}từ tháng (\\d{1,2})${YEAR}\\s*(?:đến|tới|-|–)(?: hết)?\\s*tháng (\\d{1,2})${YEAR}`)],
  ['event', pattern(`${B}từ (?:nay|bây giờ)(?: cho)? (?:đến|tới)(?: hết| trước)?\\s+${UNTIL_MARK}`)],
  [
    'from',
    pattern(`${B}(?:kể |bắt đầu |tính |áp dụng |thực hiện )?từ\\s+(?:ngày\\s+)?(${DATE})(?! đến)(?:\\s+trở đi)?`),
  ],
  [
    'from-period',
    pattern(
      `${B}(?:kể |bắt đầu |tính )?từ (?:tháng (\\d{1,2})${YEAR}|quý ${QUARTER}|năm (\\d{4})|năm học (\\d{4})${S}[-–]${S}\\d{4})\\s*trở đi`,
    ),
  ],
  [
    'from-period',
    pattern(
      `${B}(?:kể|bắt đầu|tính) từ (?:tháng (\\d{1,2})${YEAR}|quý ${QUARTER}|năm (\\d{4})|năm học (\\d{4})${S}[-–]${S}\\d{4})`,
    ),
  ],
  ['before-day', pattern(`${B}(?:xong |hoàn thành )?trước${S}(?:${WEEKDAY}${S},?${S})?\\(?(?:ngày\\s*)?(${DATE})`)],
  [
    'by-day',
    pattern(
      `${B}${BY}\\s*(?:(?:là|đến|vào|trong|hết)\\s+){0,2}(?:${WEEKDAY}${S},?${S})?\\(?(?:sáng |chiều )?(?:ngày\\s*)?(${DATE})`,
    ),
  ],
  ['by-day', pattern(`${B}(?:sáng |chiều )?ngày\\s+(${DATE})`)],
  [
    'before-day-of-month',
    pattern(
      `${B}trước ngày\\s+(\\d{1,2})(?![\\d/.%-]|\\s*\\/|\\s+tháng\\s+\\d)(?: (?:của )?(tháng này|tháng sau|tháng tới))?`,
    ),
  ],
  [
    'by-day-of-month',
    pattern(
      `${B}(?:chậm nhất(?: là)?|muộn nhất(?: là)?|đến(?: hết)?|xong)\\s+(?:vào |trong |đến )?ngày\\s+(\\d{1,2})(?![\\d/.%-]|\\s*\\/|\\s+tháng\\s+\\d)(?: (?:của )?(tháng này|tháng sau|tháng tới))?`,
    ),
  ],
  [
    'half-year',
    pattern(
      `${B}(?:trong|hết|xong|hoàn thành|vào|đến hết)\\s+(?:trong )?(?:6|06|sáu) tháng (đầu|cuối) năm(?: (\\d{4}))?${E}`,
    ),
  ],
  [
    'school-year',
    pattern(
      `${B}(?:(?:trong|ngay|hết|cuối|đến hết|ngay trong|trong suốt|xong trong)\\s+)+năm học (\\d{4})${S}[-–]${S}(\\d{4})`,
    ),
  ],
  [
    'week',
    pattern(
      `${B}(?:(?:ngay |xong )?trong|hết|cuối|ngay|đến hết|đến cuối|ngay từ) tuần(?: (này|tới|sau|(?:thứ )?\\d{1,2}(?! tháng)))?(?! lễ)${E}`,
    ),
  ],
  [
    'month',
    pattern(
      `${B}(?:(trước|đầu|giữa|cuối|hết|trong|xong|đến|vào|hoàn thành|chậm nhất|muộn nhất|thời gian:?|thời hạn:?|là|ngay)\\s+){1,4}(?:cuối |hết |đầu |giữa )?(?:các )?tháng (\\d{1,2})(?:(?:,| và|-|–)\\s*(?:tháng )?(\\d{1,2})(?![\\d/]))?${YEAR}(?!\\s*(?:đầu|cuối|tuổi|\\/))${E}`,
    ),
  ],
  [
    'this-month',
    pattern(
      `${B}(?:ngay |xong )?(?:trong|hết|cuối|đến cuối|đến hết) tháng(?: (này|tới|sau))?(?!\\s*\\d)(?! (?:thanh niên|hành động|cao điểm|an toàn|khuyến))${E}`,
    ),
  ],
  [
    'quarter',
    pattern(
      `${B}(?:(trước|đầu|giữa|cuối|hết|trong|xong|đến|vào|hoàn thành|chậm nhất|thời gian:?|thời hạn:?|là|ngay)\\s+){1,4}(?:cuối |hết )?quý ${QUARTER}`,
    ),
  ],
  ['this-quarter', pattern(`${B}(?:trong|hết|cuối|đến hết) quý (?:này|tới)${E}`)],
  [
    'year',
    pattern(
      `${B}(?:(trước|hết|trong|xong|đến hết|cuối|đến cuối|chậm nhất|ngay trong)\\s+)+năm (\\d{4}|nay|này|tới|sau)(?!${S}[-–]${S}\\d)${E}`,
    ),
  ],
  [
    'this-year',
    pattern(
      `${B}(?:trong|đến hết|hết|đến cuối|trước cuối) năm(?! học|\\s*\\d| (?:qua|trước|nay|này|tới|sau|đầu|\\p{L}+ (?:qua|trước)))${E}`,
    ),
  ],
  [
    'event-days',
    pattern(
      `${B}(?:chậm nhất )?(?:(?:trong|sau)\\s+)?(?:(?:thời hạn|thời gian|vòng)\\s+)?(?:không quá )?\\d{1,3}\\s+(?:ngày|tháng|tuần|giờ)(?: làm việc)?,?\\s+(?:kể từ|tính từ|từ khi|từ ngày|sau khi|từ thời điểm)\\s+${UNTIL_MARK}`,
    ),
  ],
  [
    'event-days',
    pattern(
      `${B}(?:trong|sau)\\s+(?:thời hạn |thời gian |vòng )?(?:không quá )?\\d{1,3}\\s+(?:ngày|tuần|giờ)(?: làm việc)?(?! qua)(?!\\s*\\/)${E}`,
    ),
  ],
  [
    'event',
    pattern(
      `${B}(?:ngay )?trước(?: và (?:trong|sau))*(?:, trong(?: và sau)?)?\\s+${OCCASION}${UNTIL_MARK.replace('{2,90}', '{0,90}')}`,
    ),
  ],
  [
    'event',
    pattern(
      `${B}(?:tại|trong|vào)\\s+(?:các )?(?:kỳ họp|phiên họp|hội nghị|cuộc họp|buổi|giao ban|đại hội|dịp tết|dịp lễ|phiên)(?=[^,.;:()\\n]{0,60}(?:tới|sau${E}|tiếp theo|gần nhất|sơ kết|tổng kết|cuối năm|giữa năm|thường lệ|tết|lễ|tháng \\d|quý|lần thứ|giao ban))${UNTIL_MARK}`,
    ),
  ],
  [
    'event-weak',
    pattern(`${B}(?:ngay )?sau (?:khi|hội nghị|cuộc họp|kỳ họp|phiên họp|buổi|đại hội|tết|ngày)${UNTIL_MARK}`),
  ],
  [
    'event-weak',
    pattern(
      `${B}(?:đến )?khi (?:có|xảy ra|phát sinh|được|hoàn thành|nhận được|cấp trên|cấp có thẩm quyền|kết thúc)\\s${UNTIL_MARK}`,
    ),
  ],
  ['standing', pattern(`${B}(?:thường xuyên(?:, liên tục)?|tiếp tục|duy trì)${E}`)],
]

/** Nouns behind which "thường xuyên" belongs to a name, not to the manner of a duty. */
export const NOT_STANDING = /(?:giáo dục|chi|kinh phí|nguồn|nhiệm vụ|dự toán|định kỳ và|lệ phí|họp|sinh hoạt)\s+$/u
