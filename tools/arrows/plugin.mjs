import path from 'node:path'
import { judgeImport } from './judge-import.mjs'

/** Reports an import against the arrows, in whatever form it is written. */
const arrows = {
  create(context) {
    const file = path.relative(context.cwd, context.filename).replaceAll('\\', '/')
    const judge = (source) => {
      if (typeof source?.value !== 'string') return
      const reason = judgeImport(file, source.value)
      if (reason !== null) context.report({ node: source, message: reason })
    }
    return {
      ImportDeclaration: (node) => judge(node.source),
      ExportNamedDeclaration: (node) => judge(node.source),
      ExportAllDeclaration: (node) => judge(node.source),
      ImportExpression: (node) => judge(node.source),
      TSImportType: (node) => judge(node.source ?? node.argument?.literal ?? node.argument),
    }
  },
}

const IMPURE_MEMBERS = { Date: ['now'], Math: ['random'], globalThis: ['process', 'crypto', 'performance'] }

/** The domain has no clock and no chance: what it needs of them is an argument. */
const pure = {
  create(context) {
    const refuse = (node, what) =>
      context.report({ node, message: `${what} makes a rule depend on the moment; take it as an argument.` })
    return {
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) refuse(node, 'new Date()')
      },
      CallExpression(node) {
        if (node.callee.name === 'Date') refuse(node, 'Date()')
      },
      MemberExpression(node) {
        const { object, property } = node
        if (IMPURE_MEMBERS[object.name]?.includes(property.name ?? property.value))
          refuse(node, `${object.name}.${property.name ?? property.value}`)
      },
    }
  },
}

export default { meta: { name: 'phoihop' }, rules: { arrows, pure } }
