package guongsang.store;

/// The row was changed from another place after it was read; nothing was written.
public final class StaleRowException extends StoreException {
    private static final long serialVersionUID = 1L;

    public StaleRowException() {
        super("row.stale", "Hồ sơ này vừa được sửa ở nơi khác: hãy mở lại để xem bản mới rồi sửa tiếp.");
    }
}
