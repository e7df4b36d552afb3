const MASS = ['womens-union', 'farmers-union', 'youth-union', 'veterans', 'trade-union']

/** Addressees that stand for many, as conclusions write them; each is resolved to a list on the issue date. */
export const CLASS_ADDRESSES = [
  { code: 'communes', name: 'Các xã (UBND các xã)', aliases: ['các xã', 'UBND các xã', 'UBND các xã, thị trấn', 'các xã, thị trấn'], tierCode: 'commune', kinds: ['peoples-committee'] },
  { code: 'commune-party', name: 'Đảng ủy các xã', aliases: ['Đảng ủy các xã', 'Ban Thường vụ Đảng ủy các xã', 'Thường trực Đảng ủy các xã'], tierCode: 'commune', kinds: ['party-committee'] },
  { code: 'commune-front', name: 'UBMTTQ các xã', aliases: ['UBMTTQ các xã', 'MTTQ các xã', 'Mặt trận các xã'], tierCode: 'commune', kinds: ['front'] },
  { code: 'commune-front-mass', name: 'MTTQ và các đoàn thể các xã', aliases: ['MTTQ, các đoàn thể xã', 'Khối đoàn thể các xã', 'đoàn thể cấp xã'], tierCode: 'commune', kinds: ['front', ...MASS] },
  { code: 'commune-women', name: 'Hội LHPN các xã', aliases: ['Hội LHPN các xã', 'Hội Phụ nữ các xã'], tierCode: 'commune', kinds: ['womens-union'] },
  { code: 'commune-farmers', name: 'Hội Nông dân các xã', aliases: ['Hội Nông dân các xã', 'HND các xã'], tierCode: 'commune', kinds: ['farmers-union'] },
  { code: 'commune-youth', name: 'Đoàn TN các xã', aliases: ['Đoàn Thanh niên các xã', 'Đoàn xã', 'Xã đoàn các xã'], tierCode: 'commune', kinds: ['youth-union'] },
  { code: 'commune-veterans', name: 'Hội CCB các xã', aliases: ['Hội CCB các xã', 'Hội Cựu chiến binh các xã'], tierCode: 'commune', kinds: ['veterans'] },
  { code: 'district-mass', name: 'Các đoàn thể chính trị - xã hội huyện', aliases: ['các đoàn thể', 'từng đoàn thể', 'các tổ chức đoàn thể', 'mỗi đoàn thể', 'các đoàn thể chính trị - xã hội', 'các đoàn thể CT-XH huyện'], tierCode: 'district', kinds: MASS },
  { code: 'district-front-mass', name: 'MTTQ và các đoàn thể huyện', aliases: ['MTTQ, các đoàn thể', 'MTTQ và các đoàn thể chính trị - xã hội', 'MTTQ, các đoàn thể CT-XH huyện', 'khối đoàn thể huyện'], tierCode: 'district', kinds: ['front', ...MASS] },
  { code: 'district-party-boards', name: 'Các Ban xây dựng Đảng Huyện ủy', aliases: ['các Ban xây dựng Đảng', 'các Ban XDĐ', 'các Ban xây dựng Đảng HU'], tierCode: 'district', kinds: ['party-organisation', 'party-propaganda', 'party-mobilisation', 'party-inspection', 'party-office'] },
  { code: 'district-departments', name: 'Các cơ quan chuyên môn thuộc UBND huyện', aliases: ['các cơ quan chuyên môn', 'các ngành chuyên môn', 'các phòng, ban chuyên môn', 'các cơ quan chuyên môn thuộc UBND huyện'], tierCode: 'district', kinds: ['department'] },
]
