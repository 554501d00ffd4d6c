package dev.terrarium.samples;

import static dev.terrarium.engine.Language.PYTHON;

import dev.terrarium.engine.Grants;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.ToolException;
import java.util.Map;

/** Lets a program call the host, with records in and out. */
final class Tools {

  private Tools() {}

  // region tool
  record Order(String article, int quantity) {}

  record Price(double total, String currency) {}

  static Tool quote(Map<String, Double> prices) {
    return Tool.of(
        "quote",
        "Returns the price of some pieces of an article.",
        Order.class,
        Price.class,
        order -> {
          Double price = prices.get(order.article());
          if (price == null) {
            throw new ToolException("there is no article '" + order.article() + "'");
          }
          return new Price(price * order.quantity(), "EUR");
        });
  }

  // endregion

  // region use
  static double cheapest(SandboxEngine engine, Map<String, Double> prices) {
    var spec = SessionSpec.of(PYTHON).with(Grants.none().withTool(quote(prices)));
    try (var session = engine.open(spec)) {
      session.run(
          """
          def cheapest(articles):
              return min(quote(a, 1)["total"] for a in articles)
          """);
      return session.call("cheapest", prices.keySet()).as(Double.class);
    }
  }
  // endregion
}
