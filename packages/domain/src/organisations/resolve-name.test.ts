import { describe, expect, test } from 'vitest'
import { nameDirectory } from './name-directory.ts'
import { BODIES, CLASSES } from './named-territory.test-data.ts'
import { resolveName } from './resolve-name.ts'

const on = '2017-04-11'
const directory = nameDirectory(BODIES, CLASSES, { on, territoryId: 'huyện' })
const bodyOf = (id: string) => BODIES.find((body) => body.id === id) ?? null
const resolve = (words: string, issuer = 'hu') => {
  const found = resolveName(words, directory, { issuer: bodyOf(issuer) })
  return { ...found, ids: found.bodies.map((body) => body.id) }
}

describe('names as papers write them', () => {
  test.each([
    ['Phòng TC-KH huyện', 'tckh'],
    ['phòng Tài chính - Kế hoạch', 'tckh'],
    ['TC- KH huyện', null],
    ['phòng Tư pháp', 'tp'],
    ['phòng Tư pháp huyện Sông Mơ', 'tp'],
    ['Phòng TP', 'tp'],
    ['NN & PTNT huyện', null],
    ['Phòng NN & PTNT huyện', 'nn'],
    ['Ủy ban MTTQVN huyện', 'mttq'],
    ['Uỷ ban Mặt trận Tổ quốc Việt Nam huyện', 'mttq'],
    ['MTTQ', 'mttq'],
    ['UBND huyện', 'ubnd'],
    ['UBND xã An Phú', 'ub An Phú'],
    ['Ủy ban nhân dân xã An Phú', 'ub An Phú'],
    ['Đảng uỷ xã Mây Trắng', 'du Mây Trắng'],
    ['Ban Thường vụ Đảng ủy xã An Phú', 'du An Phú'],
    ['Ban Thường vụ Huyện ủy', 'hu'],
    ['Ban Tổ chức Huyện ủy', 'btc'],
    ['BTC Huyện ủy', 'btc'],
    ['Ban Dân vận HU', 'bdv'],
    ['Văn phòng', 'vphu'],
    ['Hội LHPN huyện', 'lhpn'],
    ['Hội Phụ nữ huyện', 'lhpn'],
    ['Đoàn TNCS Hồ Chí Minh huyện', 'dtn'],
    ['Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên', 'gdnn'],
    ['Ban chỉ đạo phát triển KTHT huyện', 'htx'],
    ['Phòng KTHT', 'ktht'],
    ['đồng chí Chủ tịch LĐLĐ huyện', 'ldld'],
    ['Chủ tịch UBND huyện', 'ubnd'],
    ['Chánh Văn phòng Huyện ủy', 'vphu'],
    ['Trưởng phòng Tư pháp', 'tp'],
    ['Bí thư Đảng ủy xã An Phú', 'du An Phú'],
    ['Chánh Thanh tra huyện', 'ttr'],
  ])('%s', (words, id) => {
    const found = resolve(words)
    if (id === null) expect(found.match).not.toBe('one')
    else expect([found.match, ...found.ids]).toEqual(['one', id])
  })
})

describe('classes', () => {
  test.each([
    ['các xã', 'communes'],
    ['UBND các xã', 'communes'],
    ['UBND các xã, thị trấn', 'communes'],
    ['các xã còn lại', 'communes'],
    ['UBND xã', 'communes'],
    ['Đảng ủy các xã', 'commune-party'],
    ['Ban Thường vụ Đảng ủy các xã', 'commune-party'],
    ['từng đoàn thể chính trị - xã hội cấp huyện', 'district-mass'],
    ['các đoàn thể chính trị -XH', 'district-mass'],
    ['các tổ chức đoàn thể', 'district-mass'],
    ['mỗi đoàn thể', 'district-mass'],
    ['các ngành chuyên môn', 'departments'],
    ['các phòng, ban chuyên môn', 'departments'],
  ])('%s', (words, code) => {
    const found = resolve(words)
    expect([found.match, found.class?.code]).toEqual(['class', code])
    expect(found.ids.length).toBeGreaterThan(0)
  })

  test('"các đoàn thể" are those of the issuer’s own tier', () => {
    expect(resolve('các đoàn thể', 'ub An Phú').class?.code).toBe('commune-mass')
  })

  test.each([
    'các đơn vị liên quan',
    'các cơ quan, đơn vị liên quan',
    'các đơn vị tổ chức',
    'các cơ quan',
    'chính quyền',
  ])('%s names nobody in particular', (words) => expect(resolve(words).match).toBe('generic'))
})

describe('nobody is guessed', () => {
  test('a union without a tier in a paper of the huyện is the huyện’s; in a commune’s, the commune’s', () => {
    expect(resolve('Hội LHPN').ids).toEqual(['lhpn'])
    expect(resolve('Hội LHPN', 'ub An Phú').ids).toEqual(['pn An Phú'])
    expect(resolve('MTTQ', 'ub An Phú').ids).toEqual(['mt An Phú'])
    expect(resolve('UBND', 'mt An Phú').ids).toEqual(['ub An Phú'])
  })

  test('a place alone is asked about, UBND offered first', () => {
    expect(resolve('xã An Phú')).toMatchObject({ match: 'several', ids: ['ub An Phú', 'du An Phú'], rule: 'place' })
  })

  test('"TT" and "KTHT" alone are asked about', () => {
    expect(resolve('TT')).toMatchObject({ match: 'several', ids: ['ttr'] })
    expect(['none', 'several']).toContain(resolve('KTHT').match)
  })

  test('what is not known stays unknown, with names that look alike', () => {
    expect(resolve('Phòng Nông nghiệp và Môi trường huyện')).toMatchObject({ match: 'none', rule: 'similar' })
    expect(resolve('Công ty Điện lực').match).toBe('none')
  })

  test('a body that ended before the paper is not found', () => {
    expect(resolve('Phòng Hạ tầng kinh tế huyện').match).toBe('none')
  })

  test('a name no longer in use is pointed out, not taken', () => {
    const renamed = BODIES.map((body) =>
      body.id === 'ktht'
        ? { ...body, names: [...body.names, { words: 'Phòng Công Thương', startsOn: null, endsOn: '2015-01-01' }] }
        : body,
    )
    const found = resolveName('Phòng Công Thương', nameDirectory(renamed, CLASSES, { on, territoryId: 'huyện' }), {
      issuer: bodyOf('hu'),
    })
    expect([found.match, found.rule]).toEqual(['several', 'old-name'])
    const then = nameDirectory(renamed, CLASSES, { on: '2014-06-01', territoryId: 'huyện' })
    expect(resolveName('Phòng Công Thương', then, { issuer: bodyOf('hu') }).match).toBe('one')
  })
})
