import type { NamedBody, NamedClass } from './name-directory.ts'

const body = (
  id: string,
  kindCode: string,
  place: string,
  names: readonly string[],
  more: Partial<NamedBody> = {},
): NamedBody => ({
  id,
  kindCode,
  tierCode: place === '' ? 'district' : 'commune',
  territoryId: 'huyện',
  localityId: place === '' ? 'huyện' : `xã ${place}`,
  localityName: place === '' ? 'Huyện Sông Mơ' : `Xã ${place}`,
  startsOn: '2010-01-01',
  endsOn: null,
  servesId: null,
  names: names.map((words) => ({ words, startsOn: null, endsOn: null })),
  ...more,
})

const DISTRICT: NamedBody[] = [
  body('hu', 'party-committee', '', ['Huyện ủy Sông Mơ', 'Huyện ủy', 'HU', 'Thường trực Huyện ủy']),
  body('vphu', 'party-office', '', ['Văn phòng Huyện ủy Sông Mơ', 'VPHU'], { servesId: 'hu' }),
  body('btc', 'party-organisation', '', ['Ban Tổ chức Huyện ủy Sông Mơ', 'BTCHU']),
  body('bdv', 'party-mobilisation', '', ['Ban Dân vận Huyện ủy Sông Mơ', 'BDVHU']),
  body('ubnd', 'peoples-committee', '', ['Ủy ban nhân dân huyện Sông Mơ', 'UBND huyện', 'UBND']),
  body('tckh', 'department', '', ['Phòng Tài chính - Kế hoạch huyện Sông Mơ', 'Phòng TC-KH']),
  body('tp', 'department', '', ['Phòng Tư pháp huyện Sông Mơ', 'Phòng Tư pháp']),
  body('ktht', 'department', '', ['Phòng Kinh tế và Hạ tầng huyện Sông Mơ', 'Phòng KT-HT']),
  body('nn', 'department', '', ['Phòng Nông nghiệp và Phát triển nông thôn huyện Sông Mơ', 'Phòng NN&PTNT']),
  body('ttr', 'department', '', ['Thanh tra huyện Sông Mơ', 'Thanh tra huyện']),
  body('gdnn', 'public-unit', '', [
    'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Sông Mơ',
    'Trung tâm GDNN-GDTX',
  ]),
  body('htx', 'steering-committee', '', [
    'Ban chỉ đạo phát triển kinh tế hợp tác huyện Sông Mơ',
    'BCĐ phát triển kinh tế hợp tác',
  ]),
  body('mttq', 'front', '', ['Ủy ban MTTQ Việt Nam huyện Sông Mơ', 'UBMTTQVN huyện', 'MTTQ']),
  body('lhpn', 'womens-union', '', ['Hội Liên hiệp Phụ nữ huyện Sông Mơ', 'Hội LHPN huyện']),
  body('dtn', 'youth-union', '', ['Huyện đoàn Sông Mơ', 'Huyện đoàn']),
  body('ldld', 'trade-union', '', ['Liên đoàn Lao động huyện Sông Mơ', 'LĐLĐ huyện', 'LĐLĐ']),
  body('old', 'department', '', ['Phòng Hạ tầng kinh tế huyện Sông Mơ'], { endsOn: '2014-12-31' }),
]

const commune = (name: string): NamedBody[] => [
  body(`du ${name}`, 'party-committee', name, [`Đảng ủy xã ${name}`]),
  body(`ub ${name}`, 'peoples-committee', name, [`Ủy ban nhân dân xã ${name}`, `UBND xã ${name}`]),
  body(`mt ${name}`, 'front', name, [`Ủy ban MTTQ Việt Nam xã ${name}`, `UBMTTQ xã ${name}`]),
  body(`pn ${name}`, 'womens-union', name, [`Hội Liên hiệp Phụ nữ xã ${name}`, `Hội LHPN xã ${name}`]),
]

export const BODIES: readonly NamedBody[] = [...DISTRICT, ...commune('An Phú'), ...commune('Mây Trắng')]

const MASS = ['womens-union', 'youth-union', 'trade-union']
export const CLASSES: readonly NamedClass[] = [
  { code: 'communes', names: ['các xã', 'UBND các xã'], tierCode: 'commune', kinds: ['peoples-committee'] },
  { code: 'commune-party', names: ['Đảng ủy các xã'], tierCode: 'commune', kinds: ['party-committee'] },
  { code: 'commune-mass', names: ['các đoàn thể xã', 'các đoàn thể'], tierCode: 'commune', kinds: MASS },
  { code: 'district-mass', names: ['các đoàn thể', 'các đoàn thể huyện'], tierCode: 'district', kinds: MASS },
  { code: 'departments', names: ['các cơ quan chuyên môn'], tierCode: 'district', kinds: ['department'] },
]
