/** Words a paragraph of a conclusion begins with, by what the paragraph is. Matched against the small-letter form. */

/** The closing formula and what comes after the last item. */
export const CLOSING_START =
  /^(?:trên đây là|nơi nhận|thông báo (?:này |kết luận này )?(?:để|đến|tới)|kết luận này (?:được|phổ biến)|thừa lệnh|(?:văn phòng|ubnd|ủy ban nhân dân)[^.;:]{0,60} (?:xin )?thông báo )/u

/** A heading that names what the items are about. */
export const TOPIC_START =
  /^(?:về|công tác|đối với|nhiệm vụ|một số|các nhiệm vụ|kết quả|tình hình|việc|tổ chức thực hiện|các kiến nghị|kiến nghị|giải quyết|đánh giá|nội dung|lĩnh vực|phương hướng|trọng tâm|thành phần|tồn tại|hạn chế|ưu điểm)(?:\s|$|:)/u

/** A line with one of these is a sentence, not a heading. */
export const ASSIGNING_WORDS =
  /(?<!\p{L})(?:giao(?! ban| thông)|đề nghị|yêu cầu|phân công|phối hợp|chủ trì|báo cáo|tham mưu|trước ngày|hoàn thành|có trách nhiệm|cần|phải|sẽ)(?!\p{L})/u

/** Headings and items that look back: only an express order counts inside them. */
export const ASSESSMENT =
  /^(?:về\s+)?(?:(?:đánh giá|kết quả|tình hình|ưu điểm|những kết quả|những tồn tại|tồn tại|hạn chế|khó khăn|nguyên nhân|thành phần|thời gian|địa điểm|chủ trì(?=\s*:)|nội dung báo cáo|những ưu điểm|một số kết quả|một số tồn tại|một số hạn chế|công tác đã)(?!\p{L})|[^.:;]{0,40}(?:kết quả (?:đạt được|công tác|thực hiện)|đánh giá chung|tồn tại, hạn chế))/u
/** … unless the same heading also looks forward. */
export const FORWARD =
  /(?<!\p{L})(?:nhiệm vụ trọng tâm|phương hướng|giải pháp|thời gian tới|triển khai|yêu cầu|chỉ đạo|đề nghị|giao(?! ban)|khắc phục)(?!\p{L})/u

/** A heading or topic under which the items answer requests from below. */
export const PROPOSAL_HEADING = /(?<!\p{L})(?:kiến nghị|đề xuất)(?!\p{L})/u
