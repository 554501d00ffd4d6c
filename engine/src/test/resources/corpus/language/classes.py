# outcome: completed
# value: ["Rex says woof", "Tom says meow", ["Cat", "Animal", "object"], 2, 5.0]
# oracle: python3
class Animal:
    count = 0

    def __init__(self, name):
        self.name = name
        Animal.count += 1

    def speak(self):
        return f"{self.name} says {self.sound}"


class Dog(Animal):
    sound = "woof"


class Cat(Animal):
    sound = "meow"

    def __init__(self, name):
        super().__init__(name)


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __abs__(self):
        return (self.x**2 + self.y**2) ** 0.5


[Dog("Rex").speak(), Cat("Tom").speak(), [c.__name__ for c in Cat.__mro__], Animal.count, abs(Vector(3, 4))]
