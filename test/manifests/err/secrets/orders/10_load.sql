copy t from 'postgres://a:b12345@db.example.com/x';
-- -----BEGIN RSA PRIVATE KEY-----
