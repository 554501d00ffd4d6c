# outcome: completed
# value: [2, 1, 0]
# oracle: python3
import io
import unittest


class SumTest(unittest.TestCase):
    def test_good(self):
        self.assertEqual(sum([1, 2]), 3)

    def test_bad(self):
        self.assertEqual(sum([1, 2]), 4)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(SumTest)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
[result.testsRun, len(result.failures), len(result.errors)]
