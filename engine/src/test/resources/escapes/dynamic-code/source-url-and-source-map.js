// outcome: failed
// error: Error
// message: "forged"
eval("throw new Error('forged')\n//# sourceURL=@SECRET_FILE@\n//# sourceMappingURL=file://@SECRET_FILE@");
