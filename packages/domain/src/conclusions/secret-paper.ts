const SECRET_MARK = /^[ \t*_#]*(?:TUYỆT MẬT|TỐI MẬT|MẬT)[\s*_.]*$/mu

/**
 * Whether the paper bears a mark of state secrecy. Such papers may not be kept in this system
 * (Luật Bảo vệ bí mật nhà nước 117/2025/QH15).
 */
export function isSecretPaper(text: string): boolean {
  return SECRET_MARK.test(text)
}
