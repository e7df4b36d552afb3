import { phraseList } from '@phoihop/domain/phrase-list'

/** Everyday words of assignment sentences that no other list holds; PDF text layers print them without a blank between. */
export const GLUE_PRONE_WORDS: readonly string[] = phraseList(`
  với | và | của | cho | các | trước | ngày | tháng | quý | năm | chậm nhất | hoàn thành | đồng thời | nơi nhận | kết luận
  thông báo | đồng chí | trách nhiệm | liên quan | kế hoạch | nội dung | thời gian | thời hạn | kết quả | đề án | phương án
  trên địa bàn | công tác | nhiệm vụ | giải pháp | trong | theo | đến | này | được | không | những | một số
`)
