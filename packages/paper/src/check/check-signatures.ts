import { fold } from '@phoihop/domain/vietnamese-text'
import { cleanText } from '../compose/clean-runs.ts'
import type { OfficialPaper, Signature } from '../official-paper.ts'
import type { FormFault } from './form-fault.ts'

// NĐ 30/2020, Phụ lục I, phần II, mục 7: no titles before the name (armed forces, schools, health, science excepted).
const ACADEMIC = /^(?:GS|PGS|TS|ThS|BS|KS|CN|Tiến sĩ|Thạc sĩ|Giáo sư|Kỹ sư)[.\s]/iu

export function checkSignatures(paper: OfficialPaper): FormFault[] {
  const needsOne = paper.kind !== 'attendance-list'
  return [
    ...(paper.signature === null && needsOne ? [{ path: 'signature', message: 'Chưa có người ký.' }] : []),
    ...(paper.signature === null ? [] : checkSignature(paper.signature, 'signature', paper)),
    ...(paper.kind === 'minutes' && paper.coSignature === null
      ? [{ path: 'coSignature', message: 'Biên bản có chữ ký của thư ký và của chủ tọa.' }]
      : []),
    ...(paper.coSignature === null ? [] : checkSignature(paper.coSignature, 'coSignature', paper)),
  ]
}

function checkSignature(signature: Signature, path: string, paper: OfficialPaper): FormFault[] {
  const name = cleanText(signature.name)
  const own = signature.lines.at(-1)
  // A collective acts through one of its members: no one signs for the secretary alone (05-HD).
  const isForSecretary = (post: string) => paper.world === 'party' && fold(post) === 'bi thu'
  return [
    ...(name === '' ? [{ path: `${path}.name`, message: 'Chưa có họ tên người ký.' }] : []),
    ...(ACADEMIC.test(name)
      ? [{ path: `${path}.name`, message: 'Không ghi học hàm, học vị trước họ tên người ký.' }]
      : []),
    ...(own === undefined || (own.by !== null && own.by !== 'Q')
      ? [{ path: `${path}.lines`, message: 'Chưa có chức vụ của người ký.' }]
      : []),
    ...signature.lines.flatMap(({ by, post }, index) => [
      ...(cleanText(post) === ''
        ? [{ path: `${path}.lines.${index}.post`, message: 'Dòng này chưa ghi chức vụ.' }]
        : []),
      ...(by === 'KT' && isForSecretary(post)
        ? [
            {
              path: `${path}.lines.${index}.by`,
              message: 'Cấp ủy là tập thể: phó bí thư ký T/M Ban Thường vụ hoặc T/M Đảng ủy, không ký K/T Bí thư.',
            },
          ]
        : []),
    ]),
  ]
}
