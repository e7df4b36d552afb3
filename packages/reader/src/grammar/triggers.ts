import type { Force } from '../reading.ts'

/** Verbs that give work to a named addressee, with the force they give it. Source: DOMAIN section a.7 and NĐ 30/2020 forms. */
export const TRIGGERS: readonly (readonly [string, Force])[] = [
  ['giao', 'order'],
  ['giao cho', 'order'],
  ['giao nhiệm vụ cho', 'order'],
  ['giao trách nhiệm cho', 'order'],
  ['tiếp tục giao', 'order'],
  ['thống nhất giao', 'order'],
  ['đồng ý giao', 'order'],
  ['nhất trí giao', 'order'],
  ['phân công', 'order'],
  ['phân công cho', 'order'],
  ['thống nhất phân công', 'order'],
  ['yêu cầu', 'order'],
  ['chỉ đạo', 'order'],
  ['nhắc nhở', 'order'],
  ['đề nghị', 'request'],
  ['kính đề nghị', 'request'],
  ['trân trọng đề nghị', 'request'],
  ['tiếp tục đề nghị', 'request'],
  ['thống nhất đề nghị', 'request'],
  ['xin đề nghị', 'request'],
  ['rất mong', 'request'],
]

/** Before a trigger these words make it a noun or a thing of the past: "theo yêu cầu", "đã giao", "các đề nghị", "bàn giao". */
export const NOT_BEFORE_TRIGGER =
  /^(?:đã|được|theo|các|những|bàn|về|việc|dung|kiến|ứng|so|với|có|số|trên|bản|sơ|vụ|chưa|từng|mới|vừa|chuyển|công|tiếp|thu|khi|là|của|mọi|một|hai|do|bị|nêu|lời|tờ|đang|không|rất|cuộc|hội nghị|nghị|họp|phối|kết|sau|trước)$/u

/** What may stand between the start of a clause and its trigger or subject. */
export const CONNECTORS: readonly string[] = [
  'bên cạnh đó',
  'đồng thời',
  'ngoài ra',
  'riêng',
  'trước mắt',
  'đặc biệt',
  'nhất là',
  'trong đó',
  'do đó',
  'vì vậy',
  'do vậy',
  'theo đó',
  'mặt khác',
  'tuy nhiên',
  'cụ thể',
  'và',
  'nay',
  'thứ nhất',
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'một là',
  'hai là',
  'ba là',
  'bốn là',
  'trên cơ sở đó',
  'từ đó',
  'còn',
  'về phía',
  'trong thời gian tới',
  'thời gian tới',
  'tới đây',
]

/** An imperative that opens with one of these and has no verb of assignment goes on with what is being done. */
export const CONTINUING: readonly string[] = [
  'tiếp tục',
  'tích cực',
  'tăng cường',
  'thường xuyên',
  'duy trì',
  'đẩy mạnh',
  'phát huy',
  'không ngừng',
  'chủ động',
  'giữ vững',
  'nâng cao',
]

/** A sentence that begins so approves, praises or refuses: it gives no work by itself. */
export const NO_WORK_START =
  /^(?:cơ bản )?(?:(?:thống nhất|nhất trí|đồng ý)(?! giao| phân công| đề nghị| yêu cầu)|ghi nhận|đánh giá|biểu dương|hoan nghênh|cơ bản|chưa|không (?:xem xét|đồng ý|chấp thuận|nhất trí)|cho phép|chấp thuận|cho chủ trương|thông qua|chúc mừng|cảm ơn|tán thành|trong quá trình|qua |đến nay|hiện nay|thời gian qua|vừa qua|trong thời gian qua|nhìn chung|tuy nhiên|đây là|do đây|theo báo cáo|đối với (?:kiến nghị|đề nghị|đề xuất))/u

/** "Chịu trách nhiệm trước Chủ tịch" is a rule of liability, not a task. */
export const LIABILITY =
  /^(?:phải |sẽ |hoàn toàn )*chịu (?:hoàn toàn )?trách nhiệm(?: (?:toàn diện|trước|về|nếu|liên đới|chính|trực tiếp)|$|[.;,])/u

/** Words by which a closing sentence shows it has work of its own. */
export const CLOSING_WORK = /theo dõi|đôn đốc|báo cáo|tổng hợp|kiểm tra|giám sát|tham mưu|gửi |xây dựng kế hoạch/u
/** A duty that only repeats the closing formula, wherever it stands: "nghiêm túc triển khai thực hiện Thông báo này". */
export const FORMULA_DUTY =
  /^(?:(?:nghiêm túc|khẩn trương|chủ động|căn cứ nhiệm vụ|quán triệt|phối hợp|triển khai|tổ chức|và|,) )*(?:triển khai|thực hiện)(?: nghiêm(?: túc)?| tốt| có hiệu quả)?(?: (?:các nội dung|nội dung|những nội dung|thông báo|kết luận)(?: (?:kết luận|thông báo|của|tại|này|trên|nêu|đã|chủ tịch|ubnd|đồng chí|huyện|xã|tỉnh))*)? ?\.?\/?\.?$/u
/** The closing formula: do as told. */
export const CLOSING_FORMULA =
  /nghiêm túc|(?:triển khai|tổ chức|quan tâm|phối hợp|quán triệt,?|chủ động|khẩn trương)[^.;]{0,40} thực hiện|thực hiện (?:nghiêm|tốt|các nội dung|kết luận|thông báo)|biết[^.;]{0,25} thực hiện|được biết/u
